/**
 * Kế hoạch năm: written with the ward part by part, its figures live until it is issued, then kept; commented by the bodies, signed,
 * numbered and kept as files.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("plan")
package vn.ansinh.office.programme.plan;
