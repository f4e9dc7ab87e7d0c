/**
 * Thẻ và danh sách: insurance, electricity, school. Lists of a period drawn up from the rights of a day, beside the last one that
 * was sent, signed and sent with a number, with what came of each line. Monthly money is not here.
 */
@NamedInterface("roll")
@NullMarked
package vn.ansinh.office.benefit.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
