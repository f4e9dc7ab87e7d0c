package vn.ansinh.office.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.review.Agreement;

/** Who counts at a meeting, and what is only told. */
class SheetTest {
    static Sheet sheet(boolean isWatched, Map<Attendee, Sheet.Seats> seats) {
        return new Sheet(
                LocalDate.of(2026, 11, 24),
                LocalTime.of(19, 30),
                "Nhà văn hóa",
                "Nguyễn Văn Ba",
                "Lê Thị Tư",
                isWatched,
                false,
                seats);
    }

    static Vote vote(int number, String head, String found, int agreeing, int against, String opinions) {
        return new Vote(
                new UUID(0, number), "D-0" + number, head, found, agreeing, against, 0, opinions, "Nguyễn Văn Ba");
    }

    @Test
    void half_is_reckoned_of_the_people_present_and_not_of_those_invited() {
        Sheet sheet = sheet(
                true,
                Map.of(
                        Attendee.OTHERS, new Sheet.Seats(200, 36),
                        Attendee.REVIEWED, new Sheet.Seats(9, 4)));
        assertThat(sheet.present().count()).isEqualTo(40);
        assertThat(sheet.invited()).isEqualTo(209);
        assertThat(vote(1, "", "poor", 20, 20, "").passes(new Agreement(50), sheet.present()))
                .isTrue();
        assertThat(vote(1, "", "poor", 19, 0, "").passes(new Agreement(50), sheet.present()))
                .as("of those who are silent nobody agrees")
                .isFalse();
    }

    @Test
    void who_is_missing_is_told_and_stops_nothing() {
        assertThat(sheet(false, Map.of(Attendee.GROUP_HEAD, new Sheet.Seats(1, 1)))
                        .warnings())
                .extracting(Said::key)
                .containsExactly("meeting.warn.reviewed", "meeting.warn.others", "meeting.warn.front");
        assertThat(sheet(
                                true,
                                Map.of(
                                        Attendee.OTHERS, new Sheet.Seats(0, 1),
                                        Attendee.REVIEWED, new Sheet.Seats(0, 1)))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19h30,19:30", "19:30,19:30", "7 giờ,07:00", "7g05,07:05", "21,21:00"})
    void times_are_read_as_people_write_them(String written, LocalTime time) {
        assertThat(ClockTime.read(written)).contains(time);
        assertThat(ClockTime.read("25h00")).isEmpty();
        assertThat(ClockTime.read("tối")).isEmpty();
    }
}
