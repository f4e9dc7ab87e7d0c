/** Texts of plans and reports: parts with simple marks and live figures, and what two versions have in common. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("writing")
package vn.ansinh.office.programme.writing;
