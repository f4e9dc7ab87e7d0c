/** How long the register takes to be built again from its events. */
@NullMarked
package vn.ansinh.bench.events;

import org.jspecify.annotations.NullMarked;
