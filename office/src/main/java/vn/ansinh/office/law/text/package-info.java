/** The ward's own copies of official texts: kept as received, read beside the handbook. Not what decides: that is the law files. */
@NullMarked
package vn.ansinh.office.law.text;

import org.jspecify.annotations.NullMarked;
