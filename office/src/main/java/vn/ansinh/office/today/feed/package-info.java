/** The inbox and the year as a calendar address (iCalendar). */
@NullMarked
package vn.ansinh.office.today.feed;

import org.jspecify.annotations.NullMarked;
