/** Sổ văn bản on the screen and on paper: what is in it, what is written into it, what was sent and received. */
@NullMarked
package vn.ansinh.office.correspondence.book;

import org.jspecify.annotations.NullMarked;
