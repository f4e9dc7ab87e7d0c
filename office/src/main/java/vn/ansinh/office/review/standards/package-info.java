/**
 * Hai chuẩn: where the forms of a review are found by two standards, who is poor or near-poor by each, and who changes because of the
 * standard and who because of life. Not for explaining one household.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.standards;
