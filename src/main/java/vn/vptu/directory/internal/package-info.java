/** How the directory is stored and queried. */
package vn.vptu.directory.internal;
