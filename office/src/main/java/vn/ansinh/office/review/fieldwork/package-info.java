/**
 * Khảo sát tại nhà: which surveyor goes to which household of a review, the visits that brought no form, and the papers that are filled
 * in by hand. Not for the forms themselves, which the survey keeps.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("fieldwork")
package vn.ansinh.office.review.fieldwork;
