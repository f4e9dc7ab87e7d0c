/** The pages by which survey forms come in: one household at the desk, many by spreadsheet. */
@NullMarked
package vn.ansinh.office.survey.web;

import org.jspecify.annotations.NullMarked;
