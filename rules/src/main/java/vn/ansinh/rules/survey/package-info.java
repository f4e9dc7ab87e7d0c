/** What a survey says of a household's members and dwelling, and the indicators computed from it. Not for how answers are stored. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.survey;
