package vn.ansinh.office.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.writing.Marks;

/** What leaves the ward, how several are added, which days a report has. */
class PeriodicTableTest {
    private static PeriodicTable.Cell number(String number) {
        return new PeriodicTable.Cell(number, "", "/supports");
    }

    private static PeriodicTable table(boolean sensitive, PeriodicTable.Row... rows) {
        return new PeriodicTable(
                "allowances",
                "allowances",
                "Đối tượng",
                sensitive,
                "Nhóm",
                List.of(new PeriodicTable.Column("now", "Hiện hưởng"), new PeriodicTable.Column("money", "Kinh phí")),
                List.of(rows));
    }

    private static PeriodicTable.Row row(String key, String now, String money) {
        return new PeriodicTable.Row(key, key, List.of(number(now), number(money)));
    }

    @Test
    void outside_the_ward_fewer_than_three_are_not_told_where_that_tells_of_one_person() {
        PeriodicTable inside =
                table(true, row("old", "42", "21000000"), row("rare", "2", "1000000"), row("none", "0", "0"));
        PeriodicTable outside = inside.outside();
        assertThat(outside.rows())
                .extracting(one -> one.cells().getFirst().shown())
                .containsExactly("42", "<3", "0");
        assertThat(outside.rows())
                .extracting(one -> one.cells().getLast().shown())
                .containsExactly("21.000.000", "", "0");
        assertThat(outside.rows())
                .flatExtracting(PeriodicTable.Row::cells)
                .extracting(PeriodicTable.Cell::address)
                .containsOnly("");
        assertThat(table(false, row("rare", "2", "1"))
                        .outside()
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .shown())
                .isEqualTo("2");
    }

    @Test
    void a_sum_adds_counts_and_never_shares_and_is_a_least_one_where_a_number_is_hidden() {
        PeriodicTable one =
                table(true, row("old", "42", "66.67"), row("rare", "2", "1")).outside();
        PeriodicTable other = table(true, row("old", "8", "50.00"), row("rare", "5", "1"));
        PeriodicTable sum =
                PeriodicSum.of(List.of(List.of(one), List.of(other))).getFirst();
        assertThat(sum.at("old", "now").orElseThrow().shown()).isEqualTo("50");
        assertThat(sum.at("old", "money").orElseThrow().shown()).isEmpty();
        assertThat(sum.at("rare", "now").orElseThrow().shown()).isEqualTo("≥ 6");
    }

    @Test
    void numbers_are_shown_as_vietnamese_papers_write_them() {
        assertThat(PeriodicTable.shown(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(PeriodicTable.shown(new BigDecimal("-0.04"))).isEqualTo("-0,04");
        assertThat(PeriodicTable.shown(new BigDecimal("-1234"))).isEqualTo("-1.234");
        assertThat(PeriodicTable.shown(new BigDecimal("0"))).isEqualTo("0");
    }

    @Test
    void a_period_begins_and_ends_with_the_calendar() {
        ReportPeriod half = ReportPeriod.of(PeriodicSpan.HALF_YEAR, LocalDate.of(2026, 9, 3));
        assertThat(half.first()).isEqualTo("2026-07-01");
        assertThat(half.last()).isEqualTo("2026-12-31");
        assertThat(half.words()).isEqualTo("6 tháng cuối năm 2026");
        assertThat(half.next().words()).isEqualTo("6 tháng đầu năm 2027");
        assertThat(half.former().words()).isEqualTo("6 tháng đầu năm 2026");
        assertThat(half.yearBefore().first()).isEqualTo("2025-07-01");
        assertThat(ReportPeriod.of(PeriodicSpan.QUARTER, LocalDate.of(2026, 5, 3))
                        .words())
                .isEqualTo("quý II năm 2026");
        assertThat(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2024, 2, 3)).last())
                .isEqualTo("2024-02-29");
    }

    @Test
    void the_in_year_report_is_due_on_the_fifth_from_february_to_september_and_on_no_other_day() {
        DueRule rule = PeriodicKind.of("in-year").orElseThrow().rules().orElseThrow();
        assertThat(rule.of(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2026, 1, 9))))
                .contains(LocalDate.of(2026, 2, 5));
        assertThat(rule.of(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2026, 8, 9))))
                .contains(LocalDate.of(2026, 9, 5));
        assertThat(rule.of(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2026, 9, 9))))
                .isEmpty();
        assertThat(rule.of(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2025, 12, 9))))
                .isEmpty();
        assertThat(DueRule.ofWard(31, false).of(ReportPeriod.of(PeriodicSpan.MONTH, LocalDate.of(2026, 2, 1))))
                .contains(LocalDate.of(2026, 2, 28));
        assertThat(PeriodicKind.all().stream().filter(one -> one.rules().isPresent()))
                .hasSize(1);
    }

    @Test
    void every_kind_asks_only_for_drafts_that_the_program_writes_and_has_each_part_once() {
        for (PeriodicKind kind : PeriodicKind.all()) {
            assertThat(kind.chapters()).extracting(one -> one.part().key()).doesNotHaveDuplicates();
            assertThat(kind.chapters())
                    .extracting(one -> one.part().key())
                    .contains(PeriodicPaper.SUBJECT, PeriodicPaper.ADDRESSEES, PeriodicPaper.RECIPIENTS);
            assertThat(PeriodicDraft.CODES)
                    .containsAll(kind.chapters().stream()
                            .flatMap(one -> one.drafts().stream())
                            .toList());
        }
    }

    @Test
    void a_change_names_the_cell_with_what_it_was_and_is() {
        List<PeriodicTable> was = List.of(table(false, row("old", "42", "1"), row("gone", "1", "1")));
        List<PeriodicTable> is = List.of(table(false, row("old", "43", "1")));
        assertThat(PeriodicChange.between(was, is))
                .containsExactly(
                        new PeriodicChange("Đối tượng", "old", "Hiện hưởng", "42", "43"),
                        new PeriodicChange("Đối tượng", "gone", "Hiện hưởng", "1", ""),
                        new PeriodicChange("Đối tượng", "gone", "Kinh phí", "1", ""));
    }

    @Test
    void a_number_can_stand_in_the_text_by_table_row_and_column() {
        ReportTable.Contents contents = new ReportTable.Contents(
                "Nhóm",
                List.of(new ReportTable.Column("now", "Nay")),
                List.of(new ReportTable.Row("old", "Già", List.of(ReportTable.Cell.number(BigDecimal.valueOf(7))))));
        ReportTable bean = new ReportTable() {
            @Override
            public String code() {
                return "some";
            }

            @Override
            public String title() {
                return "Biểu";
            }

            @Override
            public Contents between(LocalDate from, LocalDate until) {
                return contents;
            }
        };
        PeriodicTable table = PeriodicTable.of(bean, "situation", contents);
        assertThat(Marks.filled(
                        "{some:old:now} người, {rows:some} nhóm",
                        PeriodicFields.numbers(LocalDate.of(2026, 6, 30), List.of(table))))
                .isEqualTo("07 người, 01 nhóm");
        assertThat(Optional.of(table).map(PeriodicJson::write).map(text -> PeriodicJson.tables("[" + text + "]")))
                .contains(List.of(table));
    }
}
