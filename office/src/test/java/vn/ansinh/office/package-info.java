/** Tests of the whole application, and what starts and visits it. */
@NullMarked
package vn.ansinh.office;

import org.jspecify.annotations.NullMarked;
