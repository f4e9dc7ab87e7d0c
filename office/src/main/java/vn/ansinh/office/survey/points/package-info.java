/**
 * Bảng điểm: the tables of points that the ward enters from the official annexes, for the quick screen (form A) and for the income (form
 * B1), and what a household scores by one. Not for what a score means: that is the rules' part.
 */
@NamedInterface("points")
@NullMarked
package vn.ansinh.office.survey.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
