package vn.ansinh.office.benefit.enrolment;

/**
 * What one support costs in a month.
 *
 * @param money in dong
 */
public record EnrolmentCost(String name, long people, long money) {}
