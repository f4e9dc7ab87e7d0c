/** Tests of spreadsheets in and out. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.sheet;
