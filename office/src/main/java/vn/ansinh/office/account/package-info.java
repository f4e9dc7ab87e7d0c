/**
 * Who works here and what each may do: accounts, roles, the access table, signing in, sessions, audit.
 * Used by every module with a screen; not for people in the register.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::web"})
@NullMarked
package vn.ansinh.office.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
