/**
 * Niêm yết, ý kiến: the provisional list of a group in a review, where and how long it hangs, and what is said against it until every
 * objection has its outcome. Not for the final list, which comes with the decision.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.posting;
