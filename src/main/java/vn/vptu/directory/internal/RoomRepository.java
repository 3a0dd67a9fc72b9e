package vn.vptu.directory.internal;

/** Meeting rooms as they are stored. */
interface RoomRepository extends Records<Room> {}
