/**
 * Đang hưởng: who draws which monthly support, by which decisions, from which month, how much, paid to whom; and what is given once. What
 * the next list holds follows from it ({@link vn.ansinh.rules.enrolment}); lists themselves are in {@code benefit.payment}.
 */
@NullMarked
@NamedInterface("enrolment")
package vn.ansinh.office.benefit.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
