/**
 * Việc hôm nay: everything with a date that concerns whoever looks, from the inbox and from the days of all modules; the officer's year;
 * and both taken along as a calendar address or a morning mail. Not for opening items nor for doing them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "account", "law", "law :: calendar", "work"})
package vn.ansinh.office.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
