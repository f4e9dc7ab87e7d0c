/** Tests of the demonstration ward. */
@NullMarked
package vn.ansinh.office.demo;

import org.jspecify.annotations.NullMarked;
