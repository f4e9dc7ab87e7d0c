/** Tests of the first run. */
@NullMarked
package vn.ansinh.office.start;

import org.jspecify.annotations.NullMarked;
