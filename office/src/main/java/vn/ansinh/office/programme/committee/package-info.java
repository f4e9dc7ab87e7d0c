/** The steering committee and that of the reviews: members, who answers for which group, meetings with their conclusions. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("committee")
package vn.ansinh.office.programme.committee;
