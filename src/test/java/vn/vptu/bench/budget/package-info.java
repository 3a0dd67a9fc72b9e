/** The budget's part of the measurements: a million entries, and what people wait for among them. */
package vn.vptu.bench.budget;
