package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.ListKind;
import vn.ansinh.office.programme.target.Movement;
import vn.ansinh.office.programme.target.Movement.Balance;
import vn.ansinh.office.programme.target.Movement.Step;
import vn.ansinh.office.programme.target.Movements;

/** Biến động hộ nghèo, hộ cận nghèo: what both lists went through; start and end agree with what lies between (I-30). */
@Component
class MovementTable implements ReportTable {
    private final Movements movements;

    MovementTable(Movements movements) {
        this.movements = movements;
    }

    @Override
    public String code() {
        return "movement";
    }

    @Override
    public String title() {
        return "Biến động hộ nghèo, hộ cận nghèo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Movement movement = movements.between(from.minusDays(1), until);
        Cells cells = Cells.of("Nội dung").column("poor", "Hộ nghèo").column("near-poor", "Hộ cận nghèo");
        step(cells, movement, Step.START, "Đầu kỳ", Balance::start);
        step(cells, movement, Step.ESCAPED, "Thoát, không còn trong danh sách nào", Balance::escaped);
        step(cells, movement, Step.TO_OTHER, "Chuyển sang danh sách kia", Balance::toOther);
        step(cells, movement, Step.MOVED_OUT, "Chuyển khỏi phường", Balance::movedOut);
        step(cells, movement, Step.DISSOLVED, "Không còn hộ (qua đời, nhập hộ khác)", Balance::dissolved);
        step(cells, movement, Step.AGAIN, "Tái nghèo, tái cận nghèo", Balance::again);
        step(cells, movement, Step.FRESH, "Phát sinh mới", Balance::fresh);
        step(cells, movement, Step.MOVED_IN, "Chuyển đến phường", Balance::movedIn);
        step(cells, movement, Step.FROM_OTHER, "Từ danh sách kia sang", Balance::fromOther);
        step(cells, movement, Step.END, "Cuối kỳ", Balance::end);
        Balance poor = movement.balance(ListKind.POOR);
        Balance near = movement.balance(ListKind.NEAR_POOR);
        cells.row("net", "Giảm thuần (đầu kỳ trừ cuối kỳ)", number(poor.net()), number(near.net()));
        cells.row(
                "gross",
                "Số hộ thoát trong kỳ (chưa trừ hộ tăng)",
                number(poor.gross(ListKind.POOR)),
                number(near.gross(ListKind.NEAR_POOR)));
        cells.row("identity", "Đầu kỳ, tăng, giảm và cuối kỳ", Cell.words(sound(poor)), Cell.words(sound(near)));
        return cells.done();
    }

    private static Cell number(long count) {
        return Cell.number(java.math.BigDecimal.valueOf(count));
    }

    private static String sound(Balance balance) {
        return balance.isSound() ? "Khớp" : "Không khớp";
    }

    private static void step(Cells cells, Movement movement, Step step, String words, ToLongFunction<Balance> count) {
        cells.row(
                step.code(),
                words,
                cell(movement, ListKind.POOR, step, count),
                cell(movement, ListKind.NEAR_POOR, step, count));
    }

    private static Cell cell(Movement movement, ListKind list, Step step, ToLongFunction<Balance> count) {
        return Cell.count(
                count.applyAsLong(movement.balance(list)), address(movement.from(), movement.to(), list, step));
    }

    /** Of the households that a step counts. */
    static String address(LocalDate from, LocalDate to, ListKind list, Step step) {
        return "/programme/reports/households?from=" + from + "&to=" + to + "&list=" + list.code() + "&step="
                + step.code();
    }
}
