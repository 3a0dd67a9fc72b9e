package vn.vptu.directory.internal;

/** People as they are stored. */
interface PersonRepository extends Records<Person> {}
