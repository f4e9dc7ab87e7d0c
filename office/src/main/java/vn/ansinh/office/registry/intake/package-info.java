/** Brings a ward's list into the register: what it would do, row by row, and then all of it or nothing. */
@NamedInterface("intake")
@NullMarked
package vn.ansinh.office.registry.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
