/**
 * Đánh giá tổ dân phố cuối năm: criteria and weights are the ward's own, as no law gives them; points with the facts beside them, ranks,
 * and the notice that is signed.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("evaluation")
package vn.ansinh.office.programme.evaluation;
