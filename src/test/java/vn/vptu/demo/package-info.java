/** What is invented for newcomers, as far as the tests do without it themselves. */
package vn.vptu.demo;
