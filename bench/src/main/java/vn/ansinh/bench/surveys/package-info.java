/** How long the forms of a ward take to be stored and classified. */
@NullMarked
package vn.ansinh.bench.surveys;

import org.jspecify.annotations.NullMarked;
