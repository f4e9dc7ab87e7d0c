/**
 * Đề nghị, phản ánh of one household: what it asked for and what was said against a list about it, on its page and in its file. Not for
 * handling either.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.asked;
