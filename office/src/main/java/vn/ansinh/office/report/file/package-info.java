/** The file of a household on one page and in print, and the extract of what is held about one person. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.report.file;
