/** Vietnamese text: amounts in words, search keys, the order of personal names. */
@NullMarked
package vn.vptu.base.text;

import org.jspecify.annotations.NullMarked;
