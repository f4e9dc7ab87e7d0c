/**
 * Chỉ tiêu của năm: what is to be reached, what is reached on a day, and the two small registers that no other module keeps: the need
 * for loans and training for a trade. Computed from the register, the lists and take-up wherever it can be.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("target")
package vn.ansinh.office.programme.target;
