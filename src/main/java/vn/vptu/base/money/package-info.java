/** Money in whole đồng: exact arithmetic, reading what people type, printing in đồng, nghìn, triệu and tỷ. */
@NullMarked
package vn.vptu.base.money;

import org.jspecify.annotations.NullMarked;
