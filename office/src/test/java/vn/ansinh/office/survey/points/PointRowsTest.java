package vn.ansinh.office.survey.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A table of points is read as it was typed, or every wrong row is named; what is ticked in it adds up. */
class PointRowsTest {
    private static final List<PointRow> HOUSE_AND_GOODS = List.of(
            new PointRow("Số người", "một", "từ 7 người trở lên", "0"),
            new PointRow("", "", "4 đến 6 người", "10"),
            new PointRow("", "", "1 đến 3 người", "25"),
            new PointRow("", "", "", ""),
            new PointRow("Đồ dùng", "nhiều", "ti vi", "5"),
            new PointRow("Đồ dùng", "", "xe máy", "15"),
            new PointRow("", "", "vay nặng lãi", "-10"));

    @Test
    void a_question_goes_on_until_another_one_is_written() {
        List<PointQuestion> questions = new PointRows(HOUSE_AND_GOODS).questions();
        assertThat(questions).extracting(PointQuestion::text).containsExactly("Số người", "Đồ dùng");
        assertThat(questions).extracting(PointQuestion::isMany).containsExactly(false, true);
        assertThat(questions.get(1).answers()).extracting(PointAnswer::points).containsExactly(5, 15, -10);
    }

    @Test
    void the_least_and_the_most_count_one_answer_or_all_that_help() {
        PointTable table = table();
        assertThat(table.least()).isEqualTo(-10);
        assertThat(table.most()).isEqualTo(45);
    }

    @Test
    void every_wrong_row_is_named_with_what_is_wrong() {
        PointRows rows = new PointRows(List.of(
                new PointRow("", "", "không có câu hỏi", "5"),
                new PointRow("Nước", "", "máy", "mười"),
                new PointRow("", "", "máy", "5"),
                new PointRow("", "", "", "5"),
                new PointRow("Nhà", "vài", "kiên cố", "5"),
                new PointRow("", "", "đơn sơ", "12345"),
                new PointRow("Nhà", "", "đơn sơ", "5"),
                new PointRow("Điện", "", "có", "5")));
        assertThat(rows.faults().keySet())
                .containsExactlyInAnyOrder("row-1", "row-2", "row-4", "row-5", "row-6", "row-8");
        assertThat(rows.faults().get("row-8"))
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("points.fault.single"));
    }

    @Test
    void a_table_without_rows_is_a_fault() {
        assertThat(new PointRows(List.of(new PointRow("", "one", "", ""))).faults())
                .containsKey("row-1");
    }

    @Test
    void what_is_ticked_adds_up_and_can_be_read_back() {
        PointTable table = table();
        Marks marks = Marks.read(table, "1.2 2.2 2.3 9.1 2.7");
        assertThat(marks.total()).isEqualTo(15);
        assertThat(marks.open()).isEmpty();
        assertThat(marks.written()).isEqualTo("1.2 2.2 2.3");
        assertThat(Marks.read(table, marks.written())).isEqualTo(marks);
    }

    @Test
    void a_question_of_one_answer_is_open_without_or_with_two() {
        PointTable table = table();
        assertThat(Marks.read(table, "2.1").open())
                .extracting(PointQuestion::number)
                .containsExactly(1);
        assertThat(Marks.read(table, "1.1 1.2").open())
                .extracting(PointQuestion::number)
                .containsExactly(1);
    }

    private static PointTable table() {
        return new PointTable(
                new UUID(0, 1),
                PointTable.Kind.INCOME,
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                "Phụ lục",
                Optional.empty(),
                new PointRows(HOUSE_AND_GOODS).questions(),
                "",
                Instant.EPOCH);
    }
}
