/** The ward's calendar of working days; used where days of the law are counted. */
@NamedInterface("calendar")
@NullMarked
package vn.ansinh.office.law.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
