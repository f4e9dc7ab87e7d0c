package vn.ansinh.office.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Confidence;

/** Two persons, two wards, nothing ever lost: the values that a ward enters and the law that follows from them. */
class WardValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID WARD = new UUID(7, 1);
    private static final UUID OTHER_WARD = new UUID(7, 2);

    private static TestDatabase database;
    private static RunningOffice office;
    private static Visit officer;
    private static Visit second;
    private static Visit signer;
    private static Visit viewer;
    private static Visit elsewhere;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        office = RunningOffice.on(database);
        officer = office.signedIn(WARD, "canbo", Role.OFFICER);
        second = office.signedIn(WARD, "canbo2", Role.OFFICER);
        signer = office.signedIn(WARD, "phochutich", Role.SIGNER);
        viewer = office.signedIn(WARD, "xem", Role.VIEWER);
        elsewhere = office.signedIn(OTHER_WARD, "canbo3", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Map<String, String> typed(String number, String from) {
        Map<String, String> form = new HashMap<>();
        form.put("number", number);
        form.put("from", from);
        form.put("document", "Nghị quyết 12/2026/NQ-HĐND tỉnh Khánh Hòa");
        form.put("article", "3");
        return form;
    }

    private static String path(String parameter) {
        return "/law/ward-values/" + parameter;
    }

    /** The latest entry of a parameter. */
    private static WardValue latest(String parameter) {
        return inWard(WARD, () -> office.bean(WardValues.class).all()).stream()
                .filter(value -> value.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T inWard(UUID ward, Supplier<T> question) {
        return Acting.as(new Identity(ward, new UUID(5, 5), Role.OFFICER.code(), List.of()), "TEST", question);
    }

    private static ParameterValue now(UUID ward, String parameter) {
        return inWard(
                ward,
                () -> Objects.requireNonNull(office.bean(WardLaw.class)
                                .benefits()
                                .parameters()
                                .get(parameter))
                        .on(DAY)
                        .orElseThrow()
                        .value());
    }

    private static BigDecimal number(ParameterValue value) {
        return ((ParameterValue.Amount) value).number();
    }

    private static void enter(Visit who, String parameter, Map<String, String> form) {
        assertThat(who.post(path(parameter) + "/save", form).status()).isEqualTo(303);
    }

    private static void confirm(Visit who, String parameter) {
        who.post(path(parameter) + "/" + latest(parameter).id() + "/confirm", Map.of());
    }

    @Test
    void a_value_counts_once_a_second_person_has_confirmed_it_and_only_in_its_own_ward() {
        String id = "social-assistance.province-standard";
        String question = """
                {"date": "2026-11-24", "place": {"area": "urban"}, "household": {"facts": {"household.status": "normal"}},
                 "people": [{"id": "p1", "head": true, "facts": {"person.birth-date": "1990-05-01",
                   "person.disability-degree": "severe"}}]}
                """;
        byte[] asked = question.getBytes(StandardCharsets.UTF_8);
        byte[] before = officer.sendJson("POST", "/api/explain?only=entitled", "application/json", asked)
                .body();

        enter(officer, id, typed("600.000", "1/1/2026"));
        assertThat(now(WARD, id)).isInstanceOf(ParameterValue.NotKnown.class);
        assertThat(officer.get("/law/ward-values").body()).contains("Chờ xác nhận");
        confirm(officer, id);
        assertThat(officer.get(path(id)).body()).contains("Người nhập không tự xác nhận");
        assertThat(now(WARD, id)).isInstanceOf(ParameterValue.NotKnown.class);

        confirm(signer, id);
        assertThat(number(now(WARD, id))).isEqualByComparingTo("600000");
        assertThat(now(OTHER_WARD, id)).isInstanceOf(ParameterValue.NotKnown.class);
        byte[] after = officer.sendJson("POST", "/api/explain?only=entitled", "application/json", asked)
                .body();
        assertThat(new String(after, StandardCharsets.UTF_8)).contains("900000");
        assertThat(elsewhere
                        .sendJson("POST", "/api/explain?only=entitled", "application/json", asked)
                        .body())
                .isEqualTo(before);
        assertThat(officer.get("/law/values/" + id).body()).contains("Phường nhập", "600.000");
        assertThat(elsewhere.get("/law/values/" + id).body()).doesNotContain("600.000");
        assertThat(elsewhere.get(path(id)).body()).doesNotContain("600.000");

        WardValue entered = latest(id);
        assertThat(elsewhere
                        .post(path(id) + "/" + entered.id() + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        second.post(path(id) + "/" + entered.id() + "/withdraw", Map.of("reason", "Nghị quyết bị bãi bỏ"));
        assertThat(now(WARD, id)).isInstanceOf(ParameterValue.NotKnown.class);
        assertThat(officer.get(path(id)).body()).contains("Đã rút", "Nghị quyết bị bãi bỏ");
    }

    @Test
    void the_law_of_a_ward_is_kept_until_one_of_its_values_changes() {
        String id = "tet.gift-near-poor";
        WardLaw laws = office.bean(WardLaw.class);
        assertThat(inWard(OTHER_WARD, laws::law))
                .isSameAs(inWard(OTHER_WARD, laws::law))
                .isSameAs(office.bean(Law.class));
        enter(officer, id, typed("500.000", "1/1/2026"));
        confirm(second, id);
        Law one = inWard(WARD, laws::law);
        assertThat(inWard(WARD, laws::law)).isSameAs(one);
        assertThat(Acting.as(new Identity(WARD, new UUID(5, 6), Role.VIEWER.code(), List.of()), "TEST", laws::law))
                .isSameAs(one);
        assertThat(one.hash()).isNotEqualTo(office.bean(Law.class).hash());
        assertThat(Objects.requireNonNull(one.benefits().parameters().get(id))
                        .on(DAY)
                        .orElseThrow()
                        .citation()
                        .confidence())
                .isEqualTo(Confidence.WARD);

        Map<String, String> more = typed("600.000", "1/1/2027");
        enter(officer, id, more);
        assertThat(inWard(WARD, laws::law)).isSameAs(one);
        confirm(second, id);
        Law other = inWard(WARD, laws::law);
        assertThat(other).isNotSameAs(one);
        assertThat(Objects.requireNonNull(other.benefits().parameters().get(id)).values())
                .extracting(dated -> dated.period().from())
                .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_correction_names_what_it_replaces_and_takes_its_place_when_confirmed() {
        String id = "tet.gift-poor";
        enter(officer, id, typed("1.000.000", "1/1/2026"));
        confirm(second, id);
        WardValue first = latest(id);

        Map<String, String> correction = typed("1.200.000", "1/1/2026");
        assertThat(officer.post(path(id), correction).body()).contains("Đã có giá trị từ 01/01/2026");
        correction.put("replaces", first.id().toString());
        assertThat(officer.post(path(id), correction).body()).contains("xin ghi lý do");
        correction.put("reason", "Gõ nhầm số");
        enter(officer, id, correction);
        assertThat(number(now(WARD, id))).isEqualByComparingTo("1000000");
        confirm(second, id);
        assertThat(number(now(WARD, id))).isEqualByComparingTo("1200000");
        assertThat(officer.get(path(id)).body()).contains("Đã được thay", "Gõ nhầm số");

        second.post(path(id) + "/" + latest(id).id() + "/withdraw", Map.of("reason", "Chờ văn bản"));
        assertThat(now(WARD, id)).isInstanceOf(ParameterValue.NotKnown.class);
    }

    @Test
    void words_are_chosen_from_those_the_rules_compare() {
        String id = "single-parent.marital-states";
        assertThat(officer.get(path(id)).body()).contains("value=\"divorced\"");
        Map<String, String> form = typed("", "5/10/2026");
        form.put("words", "divorced");
        enter(officer, id, form);
        confirm(signer, id);
        assertThat(now(WARD, id)).isEqualTo(new ParameterValue.Words(List.of("divorced")));
        form.put("words", "happy");
        assertThat(officer.post(path(id), form).body()).contains("không nằm trong danh sách");
    }

    @Test
    void of_the_readings_of_a_setting_exactly_one_is_chosen() {
        String id = "enrolment.month-of-loss";
        assertThat(officer.get(path(id)).body()).contains("type=\"radio\"", "vẫn được trả");
        Map<String, String> form = typed("", "5/10/2026");
        assertThat(officer.post(path(id), form).body()).contains("Xin chọn một cách tính");
        form.put("words", "last-day");
        enter(officer, id, form);
        confirm(signer, id);
        assertThat(now(WARD, id)).isEqualTo(new ParameterValue.Words(List.of("last-day")));
        assertThat(viewer.get("/law/values/" + id).body()).contains("tháng đó thôi trả");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "power.support-announced | abc      | 1/1/2026   | không phải một con số",
                "power.support-announced | ''       | 1/1/2026   | Chưa có giá trị",
                "power.support-announced | 59,5     | 1/1/2026   | phải là số nguyên",
                "power.support-announced | 59       | 1/1/2026   | nghìn đồng, xin gõ 59000",
                "power.support-announced | -5       | 1/1/2026   | không phải một con số",
                "power.vat-rate          | 108      | 1/1/2026   | từ 0 đến 100",
                "power.vat-rate          | 8,125    | 1/1/2026   | nhiều nhất 2 chữ số",
                "power.vat-rate          | 8        | 31/2/2026  | không phải một ngày",
                "power.vat-rate          | 8        | ''         | Chưa có ngày bắt đầu",
                "power.vat-rate          | 8        | 1/1/2010   | chỉ dùng giá trị này từ 01/06/2014",
            })
    void a_wrong_value_is_refused_at_its_field_with_a_remedy(String id, String number, String from, String sentence) {
        Visit.Answer answer = officer.post(path(id), typed(number, from));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).contains("href=\"#");
        assertThat(inWard(WARD, () -> office.bean(WardValues.class).all()))
                .noneMatch(value ->
                        value.parameter().equals(id) && value.entered().by().equals(new UUID(0, 0)));
    }

    @Test
    void days_and_source_are_checked_too() {
        Map<String, String> form = typed("8", "1/1/2026");
        form.put("to", "31/12/2025");
        form.put("document", " ");
        assertThat(officer.post(path("power.vat-rate"), form).body())
                .contains("Ngày cuối phải từ 01/01/2026", "Chưa ghi văn bản");
    }

    @Test
    void a_share_is_typed_in_percent_and_kept_as_a_share() {
        String id = "hi.support.near-poor-province";
        enter(officer, id, typed("12,5", "1/1/2026"));
        confirm(second, id);
        assertThat(number(now(WARD, id))).isEqualByComparingTo("0.125");
        assertThat(officer.get(path(id)).body()).contains("12,5%");
        assertThat(officer.get(path(id) + "?replaces=" + latest(id).id()).body())
                .contains("value=\"12,5\"");
    }

    @Test
    void only_an_officer_enters_and_only_officer_or_signer_confirm() {
        String id = "longevity.other-ages";
        assertThat(viewer.get("/law/ward-values").status()).isEqualTo(200);
        assertThat(viewer.get(path(id)).body()).doesNotContain("id=\"enter\"");
        assertThat(viewer.post(path(id), typed("300.000", "1/1/2026")).status()).isEqualTo(403);
        assertThat(signer.post(path(id), typed("300.000", "1/1/2026")).status()).isEqualTo(403);
        enter(officer, id, typed("300.000", "1/1/2026"));
        assertThat(viewer.post(path(id) + "/" + latest(id).id() + "/confirm", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(officer.get("/law/ward-values/social-pension.age").status()).isIn(200, 404);
        assertThat(officer.get("/law/ward-values/nothing").status()).isEqualTo(404);
    }

    @Test
    void the_database_keeps_two_persons_apart_and_never_changes_a_row() {
        String id = "housing.programme-2026";
        enter(officer, id, typed("60.000.000", "1/1/2026"));
        WardValue value = latest(id);
        Identity enterer = new Identity(WARD, value.entered().by(), Role.OFFICER.code(), List.of());
        Identity other = new Identity(WARD, new UUID(5, 5), Role.OFFICER.code(), List.of());
        Identity reader = new Identity(WARD, new UUID(5, 7), Role.VIEWER.code(), List.of());

        refused(enterer, confirmation(value, value.entered().by()), "two_persons");
        refused(other, confirmation(value, new UUID(6, 6)), "row-level security");
        refused(reader, confirmation(value, reader.user()), "row-level security");
        refused(
                other,
                "insert into law.ward_value_confirmations (ward_id, value_id, entered_by, confirmed_by) values ('"
                        + WARD + "', '" + value.id() + "', '" + new UUID(9, 9) + "', '" + other.user() + "')",
                "foreign key");
        for (String table : List.of("ward_values", "ward_value_confirmations", "ward_value_withdrawals")) {
            refused(other, "update law." + table + " set ward_id = ward_id", "permission denied");
            refused(other, "delete from law." + table, "permission denied");
        }
        refused(other, entry(other.user(), id, "[2026-06-01,)", "null"), "");
        refused(other, entry(new UUID(6, 6), id, "[2020-01-01,2021-01-01)", "null"), "row-level security");
        refused(other, entry(other.user(), id, "[2026-01-01,2026-02-01)", "null"), "stand on one day");
    }

    private static String confirmation(WardValue value, UUID by) {
        return "insert into law.ward_value_confirmations (ward_id, value_id, entered_by, confirmed_by) values ('" + WARD
                + "', '" + value.id() + "', '" + value.entered().by() + "', '" + by + "')";
    }

    private static String entry(UUID by, String parameter, String during, String words) {
        return "insert into law.ward_values (ward_id, value_id, parameter, number, words, during, document, article,"
                + " reason, entered_by) values ('" + WARD + "', gen_random_uuid(), '" + parameter + "', 5, " + words
                + ", '" + during + "', 'x', '', '', '" + by + "')";
    }

    private static void refused(Identity who, String statement, String because) {
        if (because.isEmpty()) {
            // begins after one without an end: allowed, and undone
            database.as(who, () -> {
                database.sql().sql("savepoint here").update();
                database.sql().sql(statement).update();
                database.sql().sql("rollback to here").update();
            });
            return;
        }
        assertThatThrownBy(() -> database.as(who, () -> {
                    database.sql().sql(statement).update();
                }))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(because);
    }
}
