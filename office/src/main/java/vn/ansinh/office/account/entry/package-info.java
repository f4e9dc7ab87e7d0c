/** Coming in: signing in, sessions kept in the database, the filter that says who acts, the refusal of the rest. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.account.entry;
