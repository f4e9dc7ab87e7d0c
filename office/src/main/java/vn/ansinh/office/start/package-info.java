/** Starting and stopping as the person at the console sees it. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.ansinh.office.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
