/** The screens by which a ward's spreadsheet comes into the register: choose, columns, preview, report. */
@NullMarked
package vn.ansinh.office.registry.intake.web;

import org.jspecify.annotations.NullMarked;
