/**
 * The register as its list and its search ask it: households and names of a day in order, kept in memory until the
 * register changes (ADR 0101). Used by the screens; not for anything that decides.
 */
@NamedInterface("roll")
@NullMarked
package vn.ansinh.office.registry.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
