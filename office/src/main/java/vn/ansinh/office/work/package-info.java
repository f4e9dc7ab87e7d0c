/**
 * Việc cần làm: one inbox for every module. A module opens an item when something waits for somebody and closes it when it
 * is done ({@code Inbox}); the item says by word keys what it is and where it is done. What follows from data alone has its days as {@code Dated}. Not for doing the work, nor for showing it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "account"})
package vn.ansinh.office.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
