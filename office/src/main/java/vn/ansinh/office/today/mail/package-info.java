/** The morning mail of what is due. */
@NullMarked
package vn.ansinh.office.today.mail;

import org.jspecify.annotations.NullMarked;
