package vn.ansinh.office.programme.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** end = start − escaped − to the other − moved out − dissolved + again + new + moved in + from the other, whatever happened. */
class MovementTest {
    private static final LocalDate FROM = LocalDate.of(2023, 12, 31);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);

    private static Movement.Moved moved(ListKind was, ListKind is, Movement.Cause cause, boolean wasBefore) {
        return new Movement.Moved(new UUID(1, 1), "A-01", "Lê Thị An", "Tổ dân phố 1", 3, was, is, cause, wasBefore);
    }

    @Test
    void I30_the_balance_of_a_list_is_sound_and_agrees_with_the_table_in_a_thousand_wards() {
        Random dice = new Random(20241231);
        for (int ward = 0; ward < 1000; ward++) {
            List<Movement.Moved> moved = new ArrayList<>();
            for (int one = dice.nextInt(80); one > 0; one--) {
                ListKind was = ListKind.values()[dice.nextInt(4)];
                ListKind is = ListKind.values()[dice.nextInt(4)];
                if (was.isListed() || is.isListed()) {
                    boolean isAbroad = was == ListKind.NOT_HERE || is == ListKind.NOT_HERE;
                    Movement.Cause cause = Movement.Cause.values()[isAbroad ? 1 + dice.nextInt(4) : 0];
                    moved.add(moved(was, is, cause, dice.nextBoolean()));
                }
            }
            Movement movement = new Movement(FROM, TO, moved, Map.of());
            for (ListKind list : List.of(ListKind.POOR, ListKind.NEAR_POOR)) {
                Movement.Balance balance = movement.balance(list);
                assertThat(balance.isSound()).isTrue();
                assertThat(balance.start()).isEqualTo(movement.began(list));
                assertThat(balance.end()).isEqualTo(movement.ended(list));
                assertThat(balance.net()).isEqualTo(movement.began(list) - movement.ended(list));
                assertThat(balance.toOther()).isEqualTo(movement.count(list, list.sibling()));
            }
        }
    }

    @Test
    void I30_net_and_gross_differ_as_soon_as_somebody_comes_back() {
        Movement movement = new Movement(
                FROM,
                TO,
                List.of(
                        moved(ListKind.POOR, ListKind.NEITHER, Movement.Cause.NONE, false),
                        moved(ListKind.POOR, ListKind.NEAR_POOR, Movement.Cause.NONE, false),
                        moved(ListKind.POOR, ListKind.POOR, Movement.Cause.NONE, false),
                        moved(ListKind.NEITHER, ListKind.POOR, Movement.Cause.NONE, true),
                        moved(ListKind.NOT_HERE, ListKind.POOR, Movement.Cause.MOVED_IN, false)),
                Map.of());
        Movement.Balance poor = movement.balance(ListKind.POOR);
        assertThat(poor.net()).isEqualTo(3 - 3);
        assertThat(poor.gross(ListKind.POOR)).isEqualTo(1 + 1);
        assertThat(poor.again()).isEqualTo(1);
        assertThat(poor.movedIn()).isEqualTo(1);
        Movement.Balance nearPoor = movement.balance(ListKind.NEAR_POOR);
        assertThat(nearPoor.net()).isEqualTo(-1);
        assertThat(nearPoor.gross(ListKind.NEAR_POOR)).isZero();
        assertThat(nearPoor.fromOther()).isEqualTo(1);
    }
}
