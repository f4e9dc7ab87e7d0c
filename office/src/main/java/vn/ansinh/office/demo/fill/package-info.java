/** The first start of the demonstration. */
@NullMarked
package vn.ansinh.office.demo.fill;

import org.jspecify.annotations.NullMarked;
