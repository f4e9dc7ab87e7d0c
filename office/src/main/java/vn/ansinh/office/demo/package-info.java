/** The demonstration ward: invented people, their survey answers and the spreadsheets they come in, all from one seed. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.ansinh.office.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
