/** Giấy tờ: photographs and PDFs of households and people, checked for what they are and kept as received. */
@NullMarked
@NamedInterface("paper")
package vn.ansinh.office.registry.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
