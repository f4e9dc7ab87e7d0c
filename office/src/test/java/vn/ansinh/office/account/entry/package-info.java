/** Tests of the way in. */
@NullMarked
package vn.ansinh.office.account.entry;

import org.jspecify.annotations.NullMarked;
