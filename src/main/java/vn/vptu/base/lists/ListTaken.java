package vn.vptu.base.lists;

/**
 * What the trail keeps of a list that somebody took away.
 *
 * @param filter how it was narrowed and sorted, as in the address
 * @param columns the columns taken
 * @param rows how many rows there were
 */
record ListTaken(String filter, String columns, long rows) {}
