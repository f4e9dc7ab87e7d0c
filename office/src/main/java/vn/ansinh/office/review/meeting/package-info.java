/**
 * Họp dân: the meeting at which the residents of a group agree on the results of a review: called, held with hands counted household
 * by household, written down, and what it leads to. Not for the meetings of Law 10/2022, which count households.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("meeting")
package vn.ansinh.office.review.meeting;
