/** Tests of the review, from the form that comes in to the class that is shown. */
@NullMarked
package vn.ansinh.office.review;

import org.jspecify.annotations.NullMarked;
