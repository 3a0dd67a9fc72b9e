package vn.vptu.directory.internal;

/** Drivers as they are stored. */
interface DriverRepository extends Records<Driver> {}
