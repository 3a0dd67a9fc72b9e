/** How the trail is written, sealed and read. */
package vn.vptu.files.internal;
