/**
 * Kết quả rà soát: what a round found and decided, as the fifteen yearly tables, the ward's report in words, and beside another
 * round. Everything is worked out from the register, the forms and the decisions; nothing is kept.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.outcome;
