/** The pages by which events are recorded, seen and undone. */
@NullMarked
package vn.ansinh.office.registry.event.web;

import org.jspecify.annotations.NullMarked;
