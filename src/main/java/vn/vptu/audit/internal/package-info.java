/** How the trail is written, sealed and read. */
package vn.vptu.audit.internal;
