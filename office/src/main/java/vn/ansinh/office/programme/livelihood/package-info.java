/**
 * Sinh kế và công trình: projects that support production or build what poor households need, with their money by source, the
 * households that take part, their steps and what income came of it. Used by reports and the demonstration; pays nothing itself.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("livelihood")
package vn.ansinh.office.programme.livelihood;
