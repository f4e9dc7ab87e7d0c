/** Tests of bringing lists into the register, against the real database. */
@NullMarked
package vn.ansinh.office.registry.intake;

import org.jspecify.annotations.NullMarked;
