package vn.vptu.directory.internal;

/** Signatories as they are stored. */
interface SignatoryRepository extends Records<Signatory> {}
