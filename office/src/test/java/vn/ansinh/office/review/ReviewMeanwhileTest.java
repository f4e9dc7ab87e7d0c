package vn.ansinh.office.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.review.posting.PostedWard;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;

/** Two at once, and a server that stops half way: nothing is lost, nothing is doubled. Today is Tuesday, 24/11/2026. */
class ReviewMeanwhileTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void two_surveyors_of_one_household_leave_two_forms_and_the_class_of_the_later() {
        try (PostedWard ward = new PostedWard()) {
            UUID household = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
            ward.add(0, "A-01");
            ward.move(0, "begin-survey", "5/10/2026", "");
            List<Visit> surveyors = IntStream.range(0, 4)
                    .mapToObj(n -> ward.office.signedIn(
                            ward.register.ward(), "khaosat" + n, Role.SURVEYOR, ward.groups.getFirst()))
                    .toList();
            List<Visit.Answer> answers = atOnce(IntStream.range(0, 4)
                    .<Supplier<Visit.Answer>>mapToObj(n -> () -> surveyors
                            .get(n)
                            .post("/households/A-01/survey", form(n % 2 == 0 ? "3000000" : "30000000", "Bà " + n)))
                    .toList());
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.location()).isEqualTo("/households/A-01/why"));
            List<Submission> kept =
                    ward.register.officer(() -> ward.office.bean(Surveys.class).history(household));
            assertThat(kept).extracting(Submission::surveyor).containsExactlyInAnyOrder("Bà 0", "Bà 1", "Bà 2", "Bà 3");
            Submission latest = ward.register.officer(() ->
                    ward.office.bean(Surveys.class).current(household, TODAY).orElseThrow());
            HouseholdClass found = ward.register.officer(() ->
                    ward.office.bean(Reviews.class).classOf(household, TODAY).orElseThrow());
            assertThat(latest).isEqualTo(kept.getFirst());
            assertThat(found.submission()).isEqualTo(latest.id());
            assertThat("poor".equals(found.found()))
                    .isEqualTo(List.of("Bà 0", "Bà 2").contains(latest.surveyor()));
            assertThat(count(ward, "review.classification"))
                    .as("every form under every standard once")
                    .isEqualTo(countDistinct(ward));
        }
    }

    @Test
    void a_review_goes_on_where_it_was_after_the_server_stopped() {
        PostedWard ward = new PostedWard();
        try {
            fill(ward);
        } finally {
            ward.close();
        }
        long moves = count(ward, "review.round_move");
        long forms = count(ward, "survey.submission");
        try (RunningOffice again = RunningOffice.on(ward.database)) {
            Visit officer = again.signedIn(ward.register.ward(), "canbo2", Role.OFFICER);
            Visit signer = again.signedIn(ward.register.ward(), "phochutich2", Role.SIGNER);
            assertThat(officer.get(ward.group(0)).body()).contains("Tổ đã xong", "Lê Thị An");
            assertThat(count(ward, "review.round_move")).isEqualTo(moves);
            assertThat(count(ward, "survey.submission")).isEqualTo(forms);
            assertThat(submit(officer, ward).status()).isEqualTo(303);
            assertThat(signer.get("/inbox").body()).contains("chờ ký");
            sign(signer, officer, ward);
            assertThat(count(ward, "review.decision_household")).isEqualTo(2);
            assertThat(count(ward, "correspondence.document")).isEqualTo(1);
        }
    }

    @Test
    void two_who_submit_leave_one_draft_and_two_who_certify_one_certificate_each() {
        try (PostedWard ward = new PostedWard()) {
            fill(ward);
            Visit second = ward.office.signedIn(ward.register.ward(), "canbo2", Role.OFFICER);
            List<Visit> officers = List.of(ward.officer, second, ward.officer, second);
            List<Visit.Answer> submitted = atOnce(officers.stream()
                    .<Supplier<Visit.Answer>>map(officer -> () -> submit(officer, ward))
                    .toList());
            assertThat(submitted).extracting(Visit.Answer::status).containsExactlyInAnyOrder(303, 409, 409, 409);
            assertThat(count(ward, "review.decision")).isEqualTo(1);
            assertThat(count(ward, "review.round_move where action = 'submit'")).isEqualTo(1);
            sign(ward.signer, ward.officer, ward);

            Map<String, String> form = Map.of("day", "24/11/2026", "signer", "Trần Thị Phó");
            List<Visit.Answer> certified = atOnce(officers.stream()
                    .<Supplier<Visit.Answer>>map(officer -> () -> officer.post(ward.round + "/certificates", form))
                    .toList());
            assertThat(certified).extracting(Visit.Answer::status).containsOnly(303);
            assertThat(count(ward, "review.certificate")).isEqualTo(2);
            assertThat(count(ward, "review.certificate_year")).isEqualTo(2);
            assertThat(count(ward, "correspondence.document"))
                    .as("the decision and two certificates")
                    .isEqualTo(3);
            assertThat(ward.officer.get(ward.round + "/decision").body())
                    .contains("01/GCN-HN.HCN", "02/GCN-HN.HCN")
                    .doesNotContain("03/GCN-HN.HCN");

            List<Visit.Answer> closed = atOnce(officers.stream()
                    .<Supplier<Visit.Answer>>map(officer -> () -> officer.post(
                            ward.round + "/move",
                            Map.of("action", "close", "day", "24/11/2026", "reason", "", "confirmed", "true")))
                    .toList());
            assertThat(closed).extracting(Visit.Answer::status).containsExactlyInAnyOrder(303, 409, 409, 409);
        }
    }

    /** What comes to a group after the ward has decided belongs to the review that follows. */
    @Test
    void a_request_of_a_group_that_never_began_does_not_vanish_in_a_review_that_is_decided() {
        try (PostedWard ward = new PostedWard()) {
            fill(ward);
            assertThat(submit(ward.officer, ward).status()).isEqualTo(303);
            ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan");
            Visit.Answer blank = ward.officer.get("/households/B-01/request");
            Map<String, String> form = Map.of(
                    "id", blank.body().replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1"),
                    "kind", "review",
                    "channel", "leader",
                    "received", "10/11/2026",
                    "reason", "Nhà sập sau bão");
            String request = ward.officer.post("/households/B-01/request", form).location();
            ward.officer.post(request + "/screen", Map.of("decision", "in", "reason", ""));
            assertThat(count(ward, "review.candidate"))
                    .as("not on the list of a review whose results are brought together")
                    .isEqualTo(2);
            assertThat(ward.add(1, "B-01").status()).isNotEqualTo(303);
            assertThat(ward.officer.get(ward.group(1)).body()).doesNotContain("name=\"code\"");
            String inYear = ward.officer
                    .post("/reviews", Map.of("kind", "in-year", "year", "2026", "month", "11"))
                    .location();
            assertThat(ward.officer.get(inYear).body()).contains("Tổ dân phố 2");
        }
    }

    /** One group of two poor households whose list has hung. */
    private static void fill(PostedWard ward) {
        ward.survey(ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình"), OCTOBER, "3000000");
        ward.survey(ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung"), OCTOBER, "3000000");
        ward.settled(0, "A-01", "A-02");
    }

    private static Visit.Answer submit(Visit officer, PostedWard ward) {
        return officer.post(ward.round + "/move", Map.of("action", "submit", "day", "10/11/2026", "reason", ""));
    }

    private static void sign(Visit signer, Visit officer, PostedWard ward) {
        String draft = officer.get(ward.round + "/decision")
                .body()
                .replaceAll("(?s).*href=\"([^\"]+)/decision\\.docx\".*", "$1");
        assertThat(signer.post(
                                draft + "/sign",
                                Map.of("day", "24/11/2026", "signer", "Trần Thị Phó", "position", "deputy"))
                        .status())
                .isEqualTo(303);
    }

    private static Map<String, String> form(String income, String surveyor) {
        Map<String, String> form = new HashMap<>();
        form.put("interview-date", "6/10/2026");
        form.put("surveyor", surveyor);
        form.put("income-per-household", income);
        form.put("wall-material", "non-durable");
        form.put("pillar-material", "non-durable");
        form.put("roof-material", "non-durable");
        form.put("water-source", "other");
        form.put("toilet", "none");
        return form;
    }

    private static List<Visit.Answer> atOnce(List<Supplier<Visit.Answer>> tasks) {
        CountDownLatch ready = new CountDownLatch(tasks.size());
        List<CompletableFuture<Visit.Answer>> all = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            try {
                                ready.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return task.get();
                        },
                        started -> Thread.ofVirtual().start(started)))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static long count(PostedWard ward, String rows) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single());
    }

    private static long countDistinct(PostedWard ward) {
        return ward.register.officer(
                () -> ward.database.sql().sql("""
                        select count(distinct (submission_id, standard)) from review.classification
                        where submission_id in (select s.submission_id from survey.submission s)
                        """).query(Long.class).single());
    }
}
