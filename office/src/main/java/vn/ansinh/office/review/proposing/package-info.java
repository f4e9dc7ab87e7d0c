/**
 * Đề xuất từ biến động: households that events of the register propose for a round, which an officer adds or sets aside. Not for those
 * that ask themselves.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.proposing;
