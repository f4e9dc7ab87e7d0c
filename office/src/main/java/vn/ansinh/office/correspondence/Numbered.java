package vn.ansinh.office.correspondence;

/**
 * What a document is given when it is issued.
 *
 * @param number in the series of its symbol and year, from 1
 * @param written as it stands on the paper: {@code 05/QĐ-UBND}
 * @param checkCode by which an outsider checks it
 */
public record Numbered(int number, String written, String checkCode) {}
