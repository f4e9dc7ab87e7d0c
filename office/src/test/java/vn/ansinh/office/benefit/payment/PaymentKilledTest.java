package vn.ansinh.office.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.KillableOffice;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;

/**
 * The server is killed in the middle of making a list, of an approval and of bringing in an answer: each is there as a whole or not at all,
 * and the month goes on from there. Today is Tuesday, 24/11/2026.
 */
class PaymentKilledTest {
    private static final int[] MILLISECONDS = {15, 120};
    private static final int PEOPLE = 25;

    @Test
    void no_dong_is_lost_or_doubled_when_the_server_is_killed_in_the_middle_of_a_deed() throws InterruptedException {
        PaidWard ward = new PaidWard();
        try (ward) {
            for (int at = 0; at < PEOPLE; at++) {
                ward.person(at % 2, "Lê Thị Số " + at, PaidWard.DECEMBER, 540_000);
            }
        }
        for (int after : MILLISECONDS) {
            try (KillableOffice office = KillableOffice.on(ward.database)) {
                Visit officer = office.signedIn("canbo");
                killedAfter(after, office, () -> officer.post("/payments", Map.of("month", "2026-12")));
            }
            assertThat(ward.count("payment.run")).isLessThan(2);
            assertThat(ward.count("payment.line"))
                    .as("all lines come with their step, or none")
                    .isEqualTo(PEOPLE * ward.count("payment.run_step where action = 'generate'"));
        }
        String list;
        try (RunningOffice again = RunningOffice.on(ward.database)) {
            Visit officer = again.signedIn(ward.register.ward(), "canbo2", Role.OFFICER);
            list = officer.post("/payments", Map.of("month", "2026-12")).location();
            officer.post(list + "/generate", Map.of());
            assertThat(ward.count("payment.line")).isEqualTo(PEOPLE);
        }
        for (int after : MILLISECONDS) {
            try (KillableOffice office = KillableOffice.on(ward.database)) {
                Visit signer = office.signedIn("phochutich");
                String page = signer.get(list).body();
                if (page.contains("name=\"seen\"")) {
                    killedAfter(after, office, () -> signer.post(list + "/approve", PaidWard.approval(page)));
                }
            }
            assertThat(ward.count("correspondence.document"))
                    .as("a number is given with the approval, once")
                    .isEqualTo(ward.count("payment.run_step where action = 'approve'"))
                    .isLessThan(2);
        }
        try (RunningOffice again = RunningOffice.on(ward.database)) {
            Visit signer = again.signedIn(ward.register.ward(), "phochutich2", Role.SIGNER);
            String page = signer.get(list).body();
            if (page.contains("name=\"seen\"")) {
                signer.post(list + "/approve", PaidWard.approval(page));
            }
            Visit officer = again.signedIn(ward.register.ward(), "canbo3", Role.OFFICER);
            officer.post(list + "/hand-over", Map.of("day", "24/11/2026"));
        }
        for (int after : MILLISECONDS) {
            try (KillableOffice office = KillableOffice.on(ward.database)) {
                Visit treasurer = office.signedIn("thuquy");
                killedAfter(after, office, () -> treasurer.post(list + "/file/keep", answers()));
            }
            assertThat(ward.count("payment.answer"))
                    .as("both results come with their file, or none")
                    .isEqualTo(2 * ward.count("payment.result_file"));
        }
        try (RunningOffice again = RunningOffice.on(ward.database)) {
            Visit treasurer = again.signedIn(ward.register.ward(), "thuquy2", Role.TREASURER);
            treasurer.post(list + "/file/keep", answers());
            assertThat(treasurer.post(list + "/settle", Map.of()).status()).isEqualTo(303);
        }
        assertThat(ward.count("payment.result_file")).isEqualTo(1);
        assertThat(ward.count("payment.line_now where result = 'paid'")).isEqualTo(PEOPLE - 1L);
        assertThat(ward.count("payment.run_step where action = 'settle'")).isEqualTo(1);
    }

    private static Map<String, String> answers() {
        StringBuilder paid = new StringBuilder("paid:2");
        for (int slip = 3; slip <= PEOPLE; slip++) {
            paid.append(',').append(slip);
        }
        return Map.of(
                "name",
                "ket-qua.csv",
                "sha",
                "a".repeat(64),
                "answers",
                paid + ";not-collected:1",
                "answered",
                "24/11/2026");
    }

    private static void killedAfter(int milliseconds, KillableOffice office, Supplier<Visit.Answer> deed)
            throws InterruptedException {
        CompletableFuture<Visit.Answer> answer = CompletableFuture.supplyAsync(
                deed, started -> Thread.ofVirtual().start(started));
        Thread.sleep(Duration.ofMillis(milliseconds));
        office.kill();
        answer.handle((given, broken) -> given).join();
    }
}
