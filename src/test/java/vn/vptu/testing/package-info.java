/** What the tests share: one database, one application, people to act as. */
package vn.vptu.testing;
