/**
 * Niêm yết, ý kiến: the provisional list of a group in a review, where and how long it hangs, and what is said against it until every
 * objection has its outcome; and the list of a signed decision as it hangs at last, which is another posting.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("posting")
package vn.ansinh.office.review.posting;
