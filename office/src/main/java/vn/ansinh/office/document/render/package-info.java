/** Turns a described paper into the bytes of a Word, PDF or Excel file. */
@NullMarked
@NamedInterface("render")
package vn.ansinh.office.document.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
