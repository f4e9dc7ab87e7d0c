package vn.ansinh.office.review.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.SpellKind;

/** Deaths and private events of people who worked propose their households, until they are listed or set aside. */
class EventProposalsTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit leader;
    private List<UUID> groups = List.of();
    private String round = "";
    private UUID worker = new UUID(0, 0);
    private UUID old = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void a_review_and_two_households() {
        groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        UUID home = ward.household("A-1", groups.get(0), EARLY, "Trần Thị Chi", "Trần Văn Dũng", "Trần Văn Lão");
        worker = ward.person(home, "Trần Văn Dũng", "1980-01-01", "none");
        old = ward.person(home, "Trần Văn Lão", "1940-01-01", "severe");
        UUID second = ward.household("B-1", groups.get(1), EARLY, "Lê Thị An", "Lê Văn Bình");
        other = ward.person(second, "Lê Văn Bình", "1990-01-01", "none");
        round = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                .location();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private void happens(String day, LifeEvent event) {
        Result result = ward.officer(() -> {
            long seen = database.sql()
                    .sql("select coalesce(max(seq), 0) from platform.latest_change where schema_name = 'registry'")
                    .query(Long.class)
                    .single();
            return office.bean(Recording.class)
                    .record(Request.of(Ids.next(), LocalDate.parse(day), Paper.NONE, "", event, seen));
        });
        assertThat(result).isInstanceOf(Result.Done.class);
    }

    private String proposals() {
        Visit.Answer answer = officer.get(round + "/events");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_death_of_somebody_who_worked_proposes_the_household_with_its_day_and_a_reason() {
        assertThat(proposals()).contains("Không có hộ nào được đề xuất");
        happens("2026-10-05", new LifeEvent.Death(worker, null));
        assertThat(proposals()).contains("A-1", "05/10/2026", "Trần Văn Dũng qua đời ngày 05/10/2026");
        assertThat(officer.get(round).body()).contains("1 hộ có biến động lớn");
        assertThat(leader.get(round + "/events").status()).isEqualTo(403);
        assertThat(officer.post(round + "/events/add", Map.of("code", "A-1", "why", "Trần Văn Dũng qua đời"))
                        .location())
                .isEqualTo(round + "/events");
        assertThat(officer.get(round + "/groups/" + groups.get(0)).body())
                .contains("Trần Thị Chi", "Trần Văn Dũng qua đời");
        assertThat(proposals()).contains("Không có hộ nào được đề xuất");
        assertThat(officer.get(round).body()).doesNotContain("hộ có biến động lớn");
    }

    @Test
    void the_death_of_an_old_person_or_a_paper_renewed_or_an_event_long_ago_proposes_nobody() {
        happens("2026-10-04", new PersonEvent.HealthFound(old, DisabilityDegree.EXTREMELY_SEVERE, null));
        happens("2026-10-05", new LifeEvent.Death(old, null));
        happens("2026-10-06", new PersonEvent.HealthFound(worker, DisabilityDegree.MILD, null));
        happens("2025-08-31", new LifeEvent.Death(other, null));
        assertThat(proposals()).contains("Không có hộ nào được đề xuất");
    }

    @Test
    void a_house_that_nobody_can_live_in_proposes_its_household_and_a_damaged_one_does_not() {
        happens("2026-10-05", damage("B-1", HomeDamage.Damage.BADLY_DAMAGED_HABITABLE));
        assertThat(proposals()).contains("Không có hộ nào được đề xuất");
        happens("2026-10-07", damage("B-1", HomeDamage.Damage.LOST));
        assertThat(proposals()).contains("B-1", "Hộ mất nhà ngày 07/10/2026").doesNotContain("05/10/2026");
    }

    private HomeDamage damage(String code, HomeDamage.Damage damage) {
        UUID household = ward.officer(() -> ward.register()
                .household(code, LocalDate.of(2026, 10, 1))
                .orElseThrow()
                .id());
        return new HomeDamage(household, damage, HomeDamage.Cause.NATURAL_DISASTER);
    }

    @Test
    void private_events_propose_without_saying_what_happened() {
        happens("2026-10-05", new PersonEvent.HealthFound(worker, null, true));
        happens(
                "2026-10-06",
                new PersonEvent.SpellBegan(other, SpellKind.IMPRISONMENT, LocalDate.of(2028, 10, 6), "bản án số 1"));
        assertThat(proposals())
                .contains("A-1", "B-1", "Người lao động trong hộ gặp biến động ngày 05/10/2026", "06/10/2026")
                .doesNotContain("Trần Văn Dũng", "Lê Văn Bình", "bản án");
    }

    @Test
    void what_is_set_aside_stays_away_until_something_newer_happens() {
        happens("2026-10-05", new PersonEvent.HealthFound(worker, null, true));
        assertThat(officer.post(round + "/events/aside", Map.of("code", "A-1", "why", " "))
                        .body())
                .contains("Xin ghi lý do để lại");
        officer.post(round + "/events/aside", Map.of("code", "A-1", "why", "Có bảo hiểm, con đã đi làm"));
        assertThat(proposals()).contains("Không có hộ nào được đề xuất", "Có bảo hiểm, con đã đi làm");
        assertThat(officer.post(round + "/events/add", Map.of("code", "A-1", "why", "x"))
                        .body())
                .contains("không còn được đề xuất");
        happens("2026-11-02", new LifeEvent.Death(worker, null));
        assertThat(proposals()).contains("02/11/2026").doesNotContain("05/10/2026");
    }
}
