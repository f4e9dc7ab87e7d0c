/** Nghi trùng: people of the register who may be one, why, and what an officer decided of them. */
@NullMarked
package vn.ansinh.office.registry.duplicate;

import org.jspecify.annotations.NullMarked;
