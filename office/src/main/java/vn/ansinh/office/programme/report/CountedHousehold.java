package vn.ansinh.office.programme.report;

import java.util.UUID;

/** A household that a cell of a report counts. */
public record CountedHousehold(UUID household, String code, String head, String group, int people) {}
