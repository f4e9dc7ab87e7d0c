/**
 * Phương án hỗ trợ: what is promised to each poor and near-poor household in a year, by whom and until when; proposals and their
 * decisions, what was given with what shows it, the annex of the year's plan and the list that is posted.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("support")
package vn.ansinh.office.programme.support;
