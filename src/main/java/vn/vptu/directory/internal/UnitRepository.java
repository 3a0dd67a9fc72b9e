package vn.vptu.directory.internal;

/** Units as they are stored. */
interface UnitRepository extends Records<Unit> {}
