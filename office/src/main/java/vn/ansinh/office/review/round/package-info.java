/**
 * Kỳ rà soát: a review of a year or a month led through the steps of its procedure, group by group and then for the whole ward, with
 * the households that are reviewed and the families that ask.
 */
@org.springframework.modulith.NamedInterface("round")
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.round;
