/** The database server that comes with the project, for the first run and for the tests. Never part of the product. */
package vn.vptu.embedded;
