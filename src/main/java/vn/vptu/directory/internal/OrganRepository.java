package vn.vptu.directory.internal;

/** Organs as they are stored. */
interface OrganRepository extends Records<Organ> {}
