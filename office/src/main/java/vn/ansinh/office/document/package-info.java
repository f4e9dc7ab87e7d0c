/** Official papers as descriptions: what a paper says, apart from how Word, PDF or a spreadsheet shows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.ansinh.office.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
