/**
 * Mức sống: what the review of living standards asks besides the form — the work of a household, or who of it asks as a worker — and what
 * the rules find of it. Not for the decision that recognises it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("living")
package vn.ansinh.office.review.living;
