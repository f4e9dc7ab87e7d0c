/** Two days of the register side by side: which households and people came, went or changed. */
@NullMarked
package vn.ansinh.office.registry.compare;

import org.jspecify.annotations.NullMarked;
