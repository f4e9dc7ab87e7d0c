package vn.ansinh.office.programme.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.programme.ProgrammeSetting;

/** When a household is red: 30 days without a helper, 60 without a visit, no cause known; the days are the ward's. */
class HelpRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID HOME = new UUID(0, 1);

    private static Map<ProgrammeSetting, Integer> usual() {
        Map<ProgrammeSetting, Integer> usual = new EnumMap<>(ProgrammeSetting.class);
        for (ProgrammeSetting each : ProgrammeSetting.values()) {
            usual.put(each, each.usual());
        }
        return usual;
    }

    private static Helping helper(LocalDate from) {
        return new Helping(
                new UUID(0, 2),
                HOME,
                new UUID(0, 3),
                "Hội Phụ nữ",
                Optional.empty(),
                "Kiều Thị Thảo",
                "",
                "",
                from.plusDays(7),
                45,
                from,
                Optional.empty(),
                Helping.State.CONFIRMED,
                "",
                new UUID(0, 4));
    }

    private static HelpVisit visit(LocalDate day, Optional<LocalDate> next) {
        return new HelpVisit(
                new UUID(0, 5),
                HOME,
                day,
                "Kiều Thị Thảo",
                "Chủ hộ",
                "",
                List.of(VisitResult.NOTHING),
                OptionalLong.empty(),
                next.isPresent() ? "Nộp đơn" : "",
                next,
                "",
                new UUID(0, 4),
                "",
                Instant.EPOCH,
                Optional.empty());
    }

    private static HelpRules.Known alone(LocalDate listed) {
        return new HelpRules.Known(listed, null, Optional.empty(), false, Optional.empty(), true);
    }

    private static HelpRules.Known helped(LocalDate from, Optional<HelpVisit> visit) {
        return new HelpRules.Known(from, null, Optional.of(helper(from)), false, visit, true);
    }

    private static HelpRules.Level level(HelpRules.Known known) {
        return HelpRules.level(HelpRules.of(known, usual(), DAY));
    }

    @Property
    void without_a_helper_it_is_red_from_the_thirty_first_day(@ForAll @IntRange(min = 0, max = 400) int days) {
        assertThat(level(alone(DAY.minusDays(days))))
                .isEqualTo(days > 30 ? HelpRules.Level.RED : HelpRules.Level.AMBER);
    }

    @Property
    void without_a_visit_it_is_red_from_the_sixty_first_day(@ForAll @IntRange(min = 0, max = 400) int days) {
        HelpRules.Level found =
                level(helped(DAY.minusDays(500), Optional.of(visit(DAY.minusDays(days), Optional.empty()))));
        assertThat(found)
                .isEqualTo(days > 60 ? HelpRules.Level.RED : days > 45 ? HelpRules.Level.AMBER : HelpRules.Level.QUIET);
    }

    @Test
    void a_helper_who_never_came_counts_from_the_day_of_beginning() {
        assertThat(level(helped(DAY.minusDays(61), Optional.empty()))).isEqualTo(HelpRules.Level.RED);
        assertThat(level(helped(DAY.minusDays(8), Optional.empty()))).isEqualTo(HelpRules.Level.AMBER);
        assertThat(level(helped(DAY.minusDays(7), Optional.empty()))).isEqualTo(HelpRules.Level.QUIET);
    }

    @Test
    void a_visit_before_the_helper_began_is_no_visit_of_the_helper() {
        assertThat(level(helped(DAY.minusDays(61), Optional.of(visit(DAY.minusDays(62), Optional.empty())))))
                .isEqualTo(HelpRules.Level.RED);
    }

    @Test
    void days_without_a_helper_count_again_when_the_last_one_stops() {
        HelpRules.Known free = new HelpRules.Known(
                DAY.minusDays(900), DAY.minusDays(3), Optional.empty(), false, Optional.empty(), true);
        assertThat(level(free)).isEqualTo(HelpRules.Level.AMBER);
    }

    @Test
    void an_unknown_cause_is_red_whatever_else_is_well() {
        HelpRules.Known unknown = new HelpRules.Known(
                DAY.minusDays(20), null, Optional.of(helper(DAY.minusDays(5))), false, Optional.empty(), false);
        assertThat(HelpRules.of(unknown, usual(), DAY))
                .singleElement()
                .satisfies(reason -> assertThat(reason.said().key()).isEqualTo("help.reason.cause"));
        assertThat(level(unknown)).isEqualTo(HelpRules.Level.RED);
    }

    @Test
    void a_next_step_whose_day_is_over_is_amber_until_another_visit_is_written_down() {
        assertThat(level(
                        helped(DAY.minusDays(90), Optional.of(visit(DAY.minusDays(9), Optional.of(DAY.minusDays(1)))))))
                .isEqualTo(HelpRules.Level.AMBER);
        assertThat(level(helped(DAY.minusDays(90), Optional.of(visit(DAY.minusDays(9), Optional.of(DAY))))))
                .isEqualTo(HelpRules.Level.QUIET);
    }

    @Test
    void the_ward_sets_the_days() {
        Map<ProgrammeSetting, Integer> own = usual();
        own.put(ProgrammeSetting.NO_HELPER_DAYS, 10);
        assertThat(HelpRules.level(HelpRules.of(alone(DAY.minusDays(11)), own, DAY)))
                .isEqualTo(HelpRules.Level.RED);
    }
}
