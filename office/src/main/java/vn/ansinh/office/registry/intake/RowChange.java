package vn.ansinh.office.registry.intake;

/**
 * One fact that a row of the list changes.
 *
 * @param field the last part of the key of the fact's name, {@code relation}
 * @param before as the register has it; empty for not known
 */
public record RowChange(int row, String household, String person, String field, String before, String after) {}
