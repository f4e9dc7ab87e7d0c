package vn.ansinh.office.survey.points;

/**
 * What can be answered, and what it counts.
 *
 * @param number from 1 within its question
 * @param points can be negative
 */
public record PointAnswer(int number, String text, int points) {}
