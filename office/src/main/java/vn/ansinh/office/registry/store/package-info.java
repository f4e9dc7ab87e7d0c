/** How rows of the register's tables become values; used inside this module only. */
@NullMarked
package vn.ansinh.office.registry.store;

import org.jspecify.annotations.NullMarked;
