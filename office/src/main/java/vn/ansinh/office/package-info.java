/** The web application of a ward. Each direct sub-package is a module. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office;
