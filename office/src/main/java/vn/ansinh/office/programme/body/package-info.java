/** The pages on which a ward says which bodies there are and who answers for them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("body")
package vn.ansinh.office.programme.body;
