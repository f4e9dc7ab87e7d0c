/**
 * Tệp dữ liệu: the results of a review as a spreadsheet with a row for each person, as the systems of superior bodies read it. What is
 * in it beyond names depends on who takes it, and each time is written down.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.review.datafile;
