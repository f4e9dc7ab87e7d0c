/** The pages that show the rights of one household. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.benefit.page;
