package vn.ansinh.office.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.registry.event.Chronicles;

/** A ward of three groups whose groups are changed through the pages. */
abstract class AreasWard {
    static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    final TestDatabase database = TestDatabase.fresh();
    final RegisterFixture ward = new RegisterFixture(database);
    RunningOffice office;
    Visit officer;
    List<UUID> groups = List.of();

    @BeforeEach
    void a_ward_of_three_groups() {
        groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        ward.household("A-1", groups.get(0), EARLY, "Lê Thị An", "Lê Văn Ba");
        ward.household("A-2", groups.get(0), EARLY, "Trần Thị Chi");
        ward.household("B-1", groups.get(1), EARLY, "Phạm Văn Dũng");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    Map<String, String> form(String day, String... fields) {
        Map<String, String> form = new HashMap<>();
        form.put("id", Ids.next().toString());
        form.put("day", day);
        form.put("paper-number", "12/NQ-HĐND");
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }

    Visit.Answer send(String kind, Map<String, String> form, String step) {
        form.put("step", step);
        return officer.post("/areas/change/" + kind, form);
    }

    String preview(String kind, Map<String, String> form) {
        Visit.Answer answer = send(kind, form, "preview");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Matcher token = TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        form.put("token", token.group(1));
        return answer.body();
    }

    /** Seen and saved; the address of the change. */
    String change(String kind, Map<String, String> form) {
        preview(kind, form);
        Visit.Answer saved = send(kind, form, "save");
        assertThat(saved.location()).as(saved.body()).startsWith("/areas/changes/");
        return saved.location();
    }

    String refused(String kind, Map<String, String> form) {
        Visit.Answer answer = send(kind, form, "preview");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    List<String> names(LocalDate on) {
        return ward.officer(
                () -> ward.register().areas(on).stream().map(Area::name).toList());
    }

    String groupOf(String code, LocalDate on) {
        return ward.officer(() ->
                ward.register().household(code, on).map(Household::areaName).orElse("nowhere"));
    }

    String id(int group) {
        return groups.get(group).toString();
    }

    void undo(String change) {
        Visit.Answer undone = officer.post(change + "/undo", Map.of("reason", "Ghi nhầm"));
        assertThat(undone.location()).as(undone.body()).isEqualTo("/areas");
    }

    void assertThatEventsGiveTheRegister() {
        Chronicles.Rebuilt rebuilt =
                ward.officer(() -> office.bean(Chronicles.class).rebuild());
        assertThat(rebuilt.different()).isZero();
    }
}
