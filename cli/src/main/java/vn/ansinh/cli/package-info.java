/** The command line that asks the law without starting the office. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.cli;
