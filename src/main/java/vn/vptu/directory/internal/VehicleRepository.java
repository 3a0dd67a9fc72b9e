package vn.vptu.directory.internal;

/** Vehicles as they are stored. */
interface VehicleRepository extends Records<Vehicle> {}
