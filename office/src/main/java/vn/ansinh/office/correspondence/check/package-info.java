/** Kiểm tra văn bản: the page on which anybody asks by its code whether a paper is one of the ward's. */
@NullMarked
package vn.ansinh.office.correspondence.check;

import org.jspecify.annotations.NullMarked;
