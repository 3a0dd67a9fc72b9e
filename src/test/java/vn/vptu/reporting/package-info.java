/** The engine of papers, tested from within. */
package vn.vptu.reporting;
