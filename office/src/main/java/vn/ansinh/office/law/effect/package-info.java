/** What another law would change for the people of the ward, before it counts. Who knows the households answers. */
@NullMarked
@NamedInterface("effect")
package vn.ansinh.office.law.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
