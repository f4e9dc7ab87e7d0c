/** What a family has to know: what it gets and why, what it could ask for and with which papers, what changes soon. As a page and a letter. */
@NullMarked
package vn.ansinh.office.benefit.letter;

import org.jspecify.annotations.NullMarked;
