/** Tests of accounts and access. */
@NullMarked
package vn.ansinh.office.account;

import org.jspecify.annotations.NullMarked;
