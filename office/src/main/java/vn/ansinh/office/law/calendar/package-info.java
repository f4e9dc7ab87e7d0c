/** The ward's calendar of working days. */
@NullMarked
package vn.ansinh.office.law.calendar;

import org.jspecify.annotations.NullMarked;
