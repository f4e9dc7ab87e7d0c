/** Tests of exporting the register, by HTTP against the whole application. */
@NullMarked
package vn.ansinh.office.registry.export;

import org.jspecify.annotations.NullMarked;
