/**
 * Ai còn thiếu gì: rights beside what people get, for every benefit of the law, and what the ward writes down of it. Deciding on an
 * application and paying are not here.
 */
@NamedInterface("gap")
@NullMarked
package vn.ansinh.office.benefit.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
