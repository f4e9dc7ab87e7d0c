/**
 * Đề nghị trực tuyến: a family asks for a review without an account, hears how far it is, and an officer finds out which household it
 * is. Not for what follows: a matched request is one of {@code review.round}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("online")
package vn.ansinh.office.review.online;
