/** Kinh phí: what monthly supports cost in a year by support and source, what it comes to by December, and what other base amounts would cost. */
@NullMarked
package vn.ansinh.office.benefit.budget;

import org.jspecify.annotations.NullMarked;
