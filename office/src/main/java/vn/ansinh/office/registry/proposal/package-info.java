/**
 * Đề nghị: changes that group leaders propose for households of their own groups, as forms of events; the officer accepts,
 * amends or returns them. Nothing changes in the register before the event is recorded.
 */
@NamedInterface("proposal")
@NullMarked
package vn.ansinh.office.registry.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
