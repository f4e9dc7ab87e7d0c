/** Passwords and second factors: made, judged, compared and kept where the application itself cannot read them. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.secret;
