/**
 * Quyết định công nhận: what the ward proposes to its chair once its groups are done, what comes of the draft, the statuses that a
 * signed decision gives, the certificates, and the end of a review. Not for finding classes, and not for the lists that hang.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("decision")
package vn.ansinh.office.review.decision;
