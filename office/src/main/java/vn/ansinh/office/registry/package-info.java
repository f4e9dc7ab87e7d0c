/** The ward's register by date: places, households, people; search, import and export; used by surveys and reviews. */
@ApplicationModule(allowedDependencies = {"platform", "platform::web", "account", "work"})
@NullMarked
package vn.ansinh.office.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
