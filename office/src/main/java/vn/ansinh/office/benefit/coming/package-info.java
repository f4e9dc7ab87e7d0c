/**
 * Sắp thay đổi: what will begin, end or change for the families of the ward in the next months, by what is known today, with a notice
 * for each of them. Decides nothing: applications and decisions follow by themselves.
 */
@NullMarked
package vn.ansinh.office.benefit.coming;

import org.jspecify.annotations.NullMarked;
