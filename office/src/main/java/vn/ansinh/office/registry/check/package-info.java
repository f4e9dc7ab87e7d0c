/** Kiểm tra sổ bộ: what in the whole register contradicts itself or is missing, and what an officer said of it. */
@NullMarked
package vn.ansinh.office.registry.check;

import org.jspecify.annotations.NullMarked;
