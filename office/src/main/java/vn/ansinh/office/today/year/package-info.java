/** The officer's year: days that come again, of the sun and of the moon, of the programme and of the ward. */
@NamedInterface("year")
@NullMarked
package vn.ansinh.office.today.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
