/** The screens of the register: search, lists, the household page. */
@NullMarked
package vn.ansinh.office.registry.page;

import org.jspecify.annotations.NullMarked;
