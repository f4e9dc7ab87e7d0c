/** Tests of the screens of importing, by HTTP against the whole application. */
@NullMarked
package vn.ansinh.office.registry.intake.web;

import org.jspecify.annotations.NullMarked;
