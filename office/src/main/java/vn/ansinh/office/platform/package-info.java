/** What every other module stands on: who acts, ids, the clock, settings and the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.ansinh.office.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
