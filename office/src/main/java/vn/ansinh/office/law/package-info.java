/**
 * The law in force here, for every module that asks it, and the endpoint by which other programs ask it. Not for what
 * the law says: that is data of the rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "account", "work"})
package vn.ansinh.office.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
