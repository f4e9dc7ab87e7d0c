/**
 * Phiếu cần xem lại: forms of a review that somebody should look at again, with the reasons, and what was said after looking. Nothing here
 * changes a class.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.checking;
