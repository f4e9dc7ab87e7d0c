/** Values of people and households as a ward writes them: parsed, normalised, compared and sorted the Vietnamese way. */
@NullMarked
@NamedInterface("people")
package vn.ansinh.office.registry.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
