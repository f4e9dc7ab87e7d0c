/** Law files that the ward loads itself: new decrees, and benefits of its own. */
@NullMarked
package vn.ansinh.office.law.decree;

import org.jspecify.annotations.NullMarked;
