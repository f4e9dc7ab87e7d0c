/**
 * The survey form as one definition: the desk page, the columns of the spreadsheet and the checks come from it. Not for
 * what the answers mean: that is the rules' part.
 */
@NamedInterface("form")
@NullMarked
package vn.ansinh.office.survey.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
