package vn.vptu.directory.internal;

/** Leaders as they are stored. */
interface LeaderRepository extends Records<Leader> {}
