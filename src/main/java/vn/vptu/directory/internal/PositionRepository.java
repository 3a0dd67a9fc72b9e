package vn.vptu.directory.internal;

/** Positions as they are stored. */
interface PositionRepository extends Records<Position> {}
