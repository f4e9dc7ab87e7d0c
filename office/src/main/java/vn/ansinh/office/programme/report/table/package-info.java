/** The tables of periodic reports that the programme's own figures give; other parts of it add theirs as beans. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.programme.report.table;
