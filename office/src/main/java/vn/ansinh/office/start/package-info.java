/**
 * Starting: what the person at the console sees, and the first run, when with an empty database every page leads to
 * the one where the ward and its first account are made.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::web", "account", "network", "registry"})
@NullMarked
package vn.ansinh.office.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
