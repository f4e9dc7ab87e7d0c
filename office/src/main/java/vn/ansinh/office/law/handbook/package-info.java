/** Sổ tay pháp luật: pages made from the law files alone, so that what is added to the files appears by itself. Not for deciding. */
@NullMarked
package vn.ansinh.office.law.handbook;

import org.jspecify.annotations.NullMarked;
