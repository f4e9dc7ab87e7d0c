/** Life events of the register: what may happen, what it changes, and how it is kept and undone; used by its pages. */
@NamedInterface("event")
@NullMarked
package vn.ansinh.office.registry.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
