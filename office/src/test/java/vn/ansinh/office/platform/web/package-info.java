/** Tests of the frame around every page. */
@NullMarked
package vn.ansinh.office.platform.web;

import org.jspecify.annotations.NullMarked;
