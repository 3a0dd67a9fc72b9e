/** Taking records over from spreadsheets: one way for every kind of record. */
@NullMarked
package vn.vptu.base.imports;

import org.jspecify.annotations.NullMarked;
