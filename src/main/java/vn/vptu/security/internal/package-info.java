/** How accounts are stored and signing in is checked. */
package vn.vptu.security.internal;
