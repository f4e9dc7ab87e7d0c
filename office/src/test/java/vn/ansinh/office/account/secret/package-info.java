/** Tests of passwords and codes. */
@NullMarked
package vn.ansinh.office.account.secret;

import org.jspecify.annotations.NullMarked;
