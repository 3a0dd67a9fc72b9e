/** What stored records have in common. */
@NullMarked
package vn.vptu.base.persistence;

import org.jspecify.annotations.NullMarked;
