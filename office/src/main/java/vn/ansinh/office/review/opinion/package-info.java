/**
 * Ý kiến cấp trên: what the superior body wrote on the results of a review, and the households that it wants looked at again. Not for
 * asking it: the file for that belongs to the decision.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.opinion;
