/**
 * Hỏi nhanh: questions to the register and the reviews as one sentence of conditions, answered in three values over the
 * households or people of a day. Used by its page, its papers and forms; keeps nothing but the questions.
 */
@NamedInterface("ask")
@NullMarked
package vn.ansinh.office.report.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
