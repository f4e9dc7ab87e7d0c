package vn.ansinh.office.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.KillableOffice;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.review.posting.PostedWard;

/**
 * The server is killed between classification and decision, again and again a little later in the same deed: what was begun is there as a
 * whole or not at all, and the review goes on from there. Today is Tuesday, 24/11/2026.
 */
class ReviewKilledTest {
    private static final int[] MILLISECONDS = {8, 80};
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);

    @Test
    void nothing_is_lost_or_doubled_when_the_server_is_killed_in_the_middle_of_a_deed() throws InterruptedException {
        PostedWard ward = new PostedWard();
        try (ward) {
            ward.survey(ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình"), OCTOBER, "3000000");
            ward.survey(ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung"), OCTOBER, "3000000");
            ward.settled(0, "A-01", "A-02");
        }
        for (int after : MILLISECONDS) {
            try (KillableOffice office = KillableOffice.on(ward.database)) {
                Visit officer = office.signedIn("canbo");
                killedAfter(after, office, () -> officer.post("/households/A-01/survey", form()));
            }
            assertThat(count(ward, "review.classification"))
                    .as("every form has its class under each of the two standards of this autumn")
                    .isEqualTo(2 * count(ward, "survey.submission"));
        }
        for (int after : MILLISECONDS) {
            try (KillableOffice office = KillableOffice.on(ward.database)) {
                Visit officer = office.signedIn("canbo");
                killedAfter(after, office, () -> submit(officer, ward));
            }
            assertThat(count(ward, "review.decision"))
                    .as("a draft comes with its move, once")
                    .isEqualTo(count(ward, "review.round_move where action = 'submit'"))
                    .isLessThan(2);
            assertThat(count(ward, "review.decision_household")).isEqualTo(2 * count(ward, "review.decision"));
        }
        try (RunningOffice again = RunningOffice.on(ward.database)) {
            Visit officer = again.signedIn(ward.register.ward(), "canbo2", Role.OFFICER);
            Visit signer = again.signedIn(ward.register.ward(), "phochutich2", Role.SIGNER);
            submit(officer, ward);
            String draft = officer.get(ward.round + "/decision")
                    .body()
                    .replaceAll("(?s).*href=\"([^\"]+)/decision\\.docx\".*", "$1");
            Map<String, String> signed = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó", "position", "deputy");
            assertThat(signer.post(draft + "/sign", signed).status()).isEqualTo(303);
            assertThat(count(ward, "review.decision")).isEqualTo(1);
            assertThat(count(ward, "review.decision_household")).isEqualTo(2);
            assertThat(count(ward, "correspondence.document")).isEqualTo(1);
        }
    }

    private static void killedAfter(int milliseconds, KillableOffice office, Supplier<Visit.Answer> deed)
            throws InterruptedException {
        CompletableFuture<Visit.Answer> answer = CompletableFuture.supplyAsync(
                deed, started -> Thread.ofVirtual().start(started));
        Thread.sleep(Duration.ofMillis(milliseconds));
        office.kill();
        answer.handle((given, broken) -> given).join();
    }

    private static Visit.Answer submit(Visit officer, PostedWard ward) {
        return officer.post(ward.round + "/move", Map.of("action", "submit", "day", "10/11/2026", "reason", ""));
    }

    /** With every answer that the class needs, as the household has it already: whether or not it is kept before the kill, the class stays. */
    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("interview-date", "6/10/2026");
        form.put("surveyor", "Bà Nga");
        form.put("income-per-household", "3000000");
        form.put("wall-material", "non-durable");
        form.put("pillar-material", "non-durable");
        form.put("roof-material", "non-durable");
        form.put("water-source", "other");
        form.put("toilet", "none");
        return form;
    }

    private static long count(PostedWard ward, String rows) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single());
    }
}
