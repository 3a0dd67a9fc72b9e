/** Measures the program on a large data set of its own: {@code ./bench}. Never part of the tests. */
package vn.vptu.bench;
