/** Spreadsheets of households in and out: reading any ward's layout, guessing its columns, and writing them back. */
@NullMarked
@NamedInterface("sheet")
package vn.ansinh.office.registry.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
