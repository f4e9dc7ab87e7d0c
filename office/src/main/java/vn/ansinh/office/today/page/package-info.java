/** The page Việc hôm nay. */
@NullMarked
package vn.ansinh.office.today.page;

import org.jspecify.annotations.NullMarked;
