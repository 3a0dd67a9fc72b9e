/** Signing in and rights, tested from within. */
package vn.vptu.security.internal;
