/**
 * Thông báo, đối thoại: households that would leave a list or fall to a lower one are told before the decision and heard if they
 * wish (Law 10/2022/QH15 art. 27). Not for objections to a posted list.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("hearing")
package vn.ansinh.office.review.hearing;
