package vn.ansinh.office.review.posting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** A ward with an open annual review, an officer, a signer and two leaders, whose groups come to their posting. */
public final class PostedWard implements AutoCloseable {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    public final TestDatabase database = TestDatabase.fresh();
    public final RegisterFixture register = new RegisterFixture(database);
    public final List<UUID> groups = register.found();
    public final RunningOffice office = RunningOffice.on(database);
    public final Visit officer = office.signedIn(register.ward(), "canbo", Role.OFFICER);
    public final Visit signer = office.signedIn(register.ward(), "phochutich", Role.SIGNER);
    public final Visit leader = office.signedIn(register.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
    public final Visit other = office.signedIn(register.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
    public final String round =
            officer.post("/reviews", Map.of("kind", "annual", "year", "2026")).location();

    public String group(int at) {
        return round + "/groups/" + groups.get(at);
    }

    public UUID household(String code, int group, String... names) {
        return register.household(code, groups.get(group), SINCE, names);
    }

    /** A form as the surveyor filled it in; poor with an income of three million dong. */
    public void survey(UUID household, LocalDate day, String income) {
        survey(household, day, income, Map.of());
    }

    /** The same with more answers. */
    public void survey(UUID household, LocalDate day, String income, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(more);
        answers.put("income-per-household", income);
        answers.put("wall-material", "non-durable");
        answers.put("pillar-material", "non-durable");
        answers.put("roof-material", "non-durable");
        answers.put("water-source", "other");
        answers.put("toilet", "none");
        register.officer(() -> office.bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        household, day, "Bà Nga", Submission.Channel.SHEET, null, Answers.of(answers)))));
    }

    public void recognise(UUID household, String status) {
        register.officer(() -> database.sql()
                .sql("""
                insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                values (platform.ward(), :id, :household, :status, daterange('2026-01-01', null), 'test', now())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("status", status)
                .update());
    }

    public Visit.Answer add(int group, String code) {
        return officer.post(
                round + "/candidates", Map.of("area", groups.get(group).toString(), "code", code, "why", "Tổ đề xuất"));
    }

    public Visit.Answer move(int group, String action, String day, String reason) {
        return officer.post(group(group) + "/move", Map.of("action", action, "day", day, "reason", reason));
    }

    /** The meeting agreed; what comes of meetings is tested elsewhere. */
    public void agreed(int group, String day) {
        register.officer(() -> database.sql()
                .sql("""
                insert into review.round_move (ward_id, round_id, number, area_id, action, from_step, to_step, on_day, reason, done_by)
                select platform.ward(), r.round_id, review.next_move(r.round_id), :area, 'agree', 'meeting', 'posting', :day::date, '',
                    platform.app_user()
                from review.round r
                """)
                .param("area", groups.get(group))
                .param("day", day)
                .update());
    }

    /** A group with these households surveyed in October comes to its posting on the 15th. */
    public void posted(int group, String... codes) {
        for (String code : codes) {
            add(group, code);
        }
        move(group, "begin-survey", "5/10/2026", "");
        move(group, "end-survey", "12/10/2026", "");
        agreed(group, "2026-10-15");
    }

    public Visit.Answer makeList(int group) {
        return officer.post(group(group) + "/posting/list", Map.of());
    }

    public Visit.Answer hang(int group, String place, String day) {
        return officer.post(
                group(group) + "/posting/hang",
                Map.of("hanging", Ids.next().toString(), "place", place, "day", day, "by", "Trần Văn Tư"));
    }

    /** A group whose list hung until its days were over. */
    public void settled(int group, String... codes) {
        posted(group, codes);
        makeList(group);
        hang(group, "culture-house", "16/10/2026");
        hang(group, "ward-office", "16/10/2026");
        move(group, "take-down", "22/10/2026", "");
    }

    /** The form of an objection as a leader sends it. */
    public static Map<String, String> objection(String kind, String code, String name) {
        Map<String, String> form = new HashMap<>();
        form.put("objection", Ids.next().toString());
        form.put("kind", kind);
        form.put("code", code);
        form.put("name", name);
        form.put("channel", "leader");
        form.put("objector", "Phan Thị Hoa");
        form.put("words", "Nhà sập sau bão, không còn ai đi làm");
        form.put("received", "20/11/2026");
        return form;
    }

    /** The words of a Word file, a line for each paragraph. */
    public static String words(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("</w:p>", "\n")
                            .replaceAll("<w:br/>", "\n")
                            .replaceAll("<[^>]+>", "")
                            .replaceAll("[\\h]+", " ")
                            .replaceAll("(?m)^ | $", "")
                            .replaceAll("(?m)^\\s*\n", "")
                            .strip();
                }
            }
            throw new IllegalArgumentException("no Word file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
