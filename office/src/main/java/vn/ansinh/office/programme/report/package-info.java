/**
 * Báo cáo định kỳ: of a month, quarter, half-year or year. Its kinds are data, its tables are worked out and never typed, its text is
 * drafted from them and edited, and both are kept as they were issued; as a data file another office takes them in.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("report")
package vn.ansinh.office.programme.report;
