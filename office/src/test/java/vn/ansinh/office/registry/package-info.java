/** Tests of the register against the real database. */
@NullMarked
package vn.ansinh.office.registry;

import org.jspecify.annotations.NullMarked;
