package vn.vptu.directory.internal;

/** Terms as they are stored. */
interface TermRepository extends Records<Term> {}
