/** The words of the application in the languages it speaks. */
@NullMarked
package vn.vptu.base.i18n;

import org.jspecify.annotations.NullMarked;
