package vn.ansinh.office.document.list;

/**
 * Tổ dân phố on a list.
 *
 * @param order its place among the groups, so that group 2 stands before group 10
 * @param name as {@code Tổ dân phố 7}
 */
public record ListedGroup(int order, String name) {}
