/** Attached files: what is taken, who may see it, and that nothing is lost. */
package vn.vptu.files;
