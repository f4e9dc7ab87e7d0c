/** Hỏi nhanh on the screen, on paper, as a spreadsheet and in forms given from above. */
@NullMarked
package vn.ansinh.office.report.ask.page;

import org.jspecify.annotations.NullMarked;
