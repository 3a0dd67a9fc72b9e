/** Searching, rights first. */
package vn.vptu.base.search;
