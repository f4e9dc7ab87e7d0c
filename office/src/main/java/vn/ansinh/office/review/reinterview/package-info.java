/**
 * Phúc tra: households of a review that the committee asks a second time, independently of the surveyor, with the differences and what
 * was decided. Not for taking surveys in: a second form replaces none.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.reinterview;
