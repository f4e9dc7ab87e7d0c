package vn.ansinh.office.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.law.effect.Foresight;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.ParameterValue;

/** A law to come, asked about a small ward: who gains, who loses, who must be looked at, what it costs. */
class ForeseeingTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate COMING = LocalDate.of(2027, 7, 1);
    private static final String DOCUMENT = """
            documents:
              - {id: decree-1-2027, number: 1/2027/ND-CP, vi: Nghị định 1/2027/NĐ-CP, en: Decree 1/2027/ND-CP, signed: 2026-12-20, from: 2027-07-01, to: open}
            """;

    /** A higher standard for everybody, and no support any more for a severe disability. */
    private static final String DECREE = DOCUMENT + """
            values:
              - parameter: social-assistance.base-standard
                from: 2027-07-01
                to: open
                value: 640000
                source: {document: decree-1-2027, article: "4", confidence: verified}
            rules:
              - benefit: allowance-disability
                replaces: [k6-severe-adult-d335]
                id: k6-severe-adult-2027
                from: 2027-07-01
                to: open
                when: {all: [{fact: person.disability-degree, is: severe}, {fact: person.age-years, ge: 50}, {fact: person.age-years, lt: 60}]}
                amount: {times: [{param: social-assistance.base-standard}, 1.5]}
                source: {document: decree-1-2027, article: "5", confidence: verified}
            """;

    private static final String GIFT = DOCUMENT + """
            family: ward
            benefits:
              - id: gift-of-the-ward
                vi: Quà của phường
                en: Gift of the ward
                level: ward
                form: cash
                payer: local-givers
                rhythm: once
                per: person
                procedure: none
                rules:
                  - id: gift
                    from: 2027-07-01
                    to: open
                    when: {fact: person.hiv, is: true}
                    amount: 300000
                    source: {document: decree-1-2027, confidence: recalled}
            """;

    private static RunningOffice office;
    private static List<UUID> groups;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        UUID first = WARD.household("N-01", groups.getFirst(), SINCE, "Lê Văn Rất", "Lê Thị Nặng");
        WARD.person(first, "Lê Văn Rất", "1990-05-01", "extremely-severe");
        WARD.person(first, "Lê Thị Nặng", "1995-05-01", "severe");
        UUID second = WARD.household("N-02", groups.get(2), SINCE, "Trần Văn Già");
        WARD.person(second, "Trần Văn Già", "1970-05-01", "severe");
        WARD.household("N-03", groups.get(2), SINCE, "Phan Văn Lạ");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Effect foresee(Identity who, String file) {
        return DATABASE.as(who, () -> {
            Law before = office.bean(WardLaw.class).law();
            return office.bean(Foresight.class)
                    .foresee(
                            before.benefits(),
                            Law.load(Map.of("decrees/test.yaml", file)).benefits(),
                            COMING);
        });
    }

    @Test
    void everybody_for_whom_something_changes_is_named_with_what_it_comes_to_each_month() {
        Effect effect = foresee(WARD.officer(), DECREE);

        assertThat(effect.affected())
                .filteredOn(one -> one.lines().stream()
                        .anyMatch(line -> line.benefit().id().equals("allowance-disability")))
                .extracting(
                        one -> one.person().orElse(""),
                        Effect.Affected::kind,
                        one -> one.lines().stream()
                                .filter(line -> line.benefit().id().equals("allowance-disability"))
                                .map(Effect.Line::turn)
                                .toList(),
                        one -> one.lines().stream()
                                .filter(line -> line.benefit().id().equals("allowance-disability"))
                                .map(line -> line.monthly().intValueExact())
                                .toList())
                .containsExactly(
                        tuple("Lê Văn Rất", Effect.Kind.GAINS, List.of(Effect.Turn.RISES), List.of((640 - 540) * 2000)),
                        tuple("Lê Thị Nặng", Effect.Kind.LOSES, List.of(Effect.Turn.ENDS), List.of(-540 * 1500)),
                        tuple(
                                "Trần Văn Già",
                                Effect.Kind.GAINS,
                                List.of(Effect.Turn.RISES),
                                List.of((640 - 540) * 1500)));
        assertThat(effect.households()).isEqualTo(3);
        assertThat(effect.people()).isEqualTo(4);
    }

    @Test
    void the_support_is_summed_up_with_those_nobody_can_decide() {
        Effect.OfBenefit allowance = foresee(WARD.officer(), DECREE).benefits().stream()
                .filter(one -> one.benefit().id().equals("allowance-disability"))
                .findFirst()
                .orElseThrow();

        assertThat(allowance.before()).isEqualTo(3);
        assertThat(allowance.after()).isEqualTo(2);
        assertThat(allowance.undecided())
                .as("Phan Văn Lạ: neither age nor degree")
                .isEqualTo(1);
        assertThat(allowance.monthlyBefore()).isEqualByComparingTo(new BigDecimal(540_000 * 2 + 810_000 * 2));
        assertThat(allowance.monthlyAfter()).isEqualByComparingTo(new BigDecimal(640_000 * 2 + 960_000));
    }

    @Test
    void a_support_that_asks_what_nobody_knows_is_something_to_look_at_not_a_gain() {
        Effect effect = foresee(WARD.officer(), GIFT);

        assertThat(effect.affected()).hasSize(4).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(Effect.Kind.LOOK);
            assertThat(one.lines()).singleElement().satisfies(line -> {
                assertThat(line.turn()).isEqualTo(Effect.Turn.OPENS);
                assertThat(line.missing()).extracting(fact -> fact.id()).containsExactly("person.hiv");
            });
        });
        assertThat(effect.monthly()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void the_same_law_changes_nothing_for_anybody() {
        Effect effect = foresee(WARD.officer(), DOCUMENT);
        assertThat(effect.affected()).isEmpty();
        assertThat(effect.benefits()).isEmpty();
    }

    @Test
    void who_may_not_see_health_learns_nothing_from_the_effect_and_is_told_so() {
        Effect effect = foresee(
                new Identity(WARD.ward(), Ids.next(), Role.GROUP_LEADER.code(), List.of(groups.get(2))), DECREE);
        assertThat(effect.households()).isEqualTo(2);
        assertThat(effect.affected()).isEmpty();
        assertThat(effect.hidden()).contains("SEE_HEALTH");
    }

    @Test
    void whose_disability_was_shown_is_written_down_once_for_each() {
        long before = views();
        foresee(WARD.officer(), DECREE);
        assertThat(views() - before).isEqualTo(3);
    }

    private static long views() {
        return WARD.officer(() -> DATABASE.sql()
                .sql("select count(*) from platform.view_log where fact = 'SEE_HEALTH'")
                .query(Long.class)
                .single());
    }

    @Test
    void a_file_is_loaded_only_after_its_effect_was_shown_and_counts_once_a_second_person_confirmed_it() {
        Visit officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        Visit signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        Visit viewer = office.signedIn(WARD.ward(), "xem", Role.VIEWER);
        byte[] file = DECREE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Map<String, String> sent = Map.of("fileName", "nd-1-2027.yaml", "text", DECREE);

        Visit.Answer look = officer.upload("/law/decrees", Map.of(), "nd-1-2027.yaml", file);
        assertThat(look.body())
                .contains("Nghị định 1/2027/NĐ-CP", "01/07/2027", "Đang hỏi luật")
                .doesNotContain("Lưu tệp");
        assertThat(officer.get("/law/decrees").body()).contains("Chưa nạp tệp nào");
        assertThat(officer.post("/law/decrees/effect", sent, Map.of("HX-Request", "true"))
                        .body())
                .contains("Lê Thị Nặng", "Thôi hưởng", "Lưu tệp")
                .doesNotContain("<html");
        assertThat(officer.post("/law/decrees/effect", sent).body()).contains("<html", "Lê Thị Nặng", "Lưu tệp");
        assertThat(viewer.post("/law/decrees/effect", sent).status()).isEqualTo(403);

        Visit.Answer saved = officer.post("/law/decrees/save", sent);
        assertThat(saved.status()).isEqualTo(303);
        String one = saved.location();
        assertThat(officer.get(one).body()).contains("Chờ xác nhận", "Người nạp không tự xác nhận");
        officer.post(one + "/confirm", Map.of());
        assertThat(standard()).isEqualTo("540000");
        assertThat(officer.upload("/law/decrees", Map.of(), "again.yaml", file).body())
                .contains("đã được nạp rồi");

        assertThat(signer.get(one + "/effect").body()).contains("Nghị định 1/2027/NĐ-CP");
        assertThat(signer.get(one + "/effect/found").body()).contains("Xác nhận tệp", "không thấy hết dữ kiện");
        signer.post(one + "/confirm", Map.of());
        assertThat(standard()).isEqualTo("640000");
        assertThat(viewer.get("/law/documents/decree-1-2027").status()).isEqualTo(200);
        assertThat(viewer.get("/law/values/social-assistance.base-standard").body())
                .contains("640.000");
        assertThat(viewer.get(one).body()).contains("Đang dùng", "Điều kiện, mức mới");

        signer.post(one + "/withdraw", Map.of("reason", ""));
        assertThat(standard()).isEqualTo("640000");
        signer.post(one + "/withdraw", Map.of("reason", "Nghị định hoãn hiệu lực"));
        assertThat(standard()).isEqualTo("540000");
        assertThat(viewer.get(one).body()).contains("Đã rút", "Nghị định hoãn hiệu lực");
    }

    private static String standard() {
        return WARD.officer(() -> Objects.requireNonNull(
                        office.bean(WardLaw.class).benefits().parameters().get("social-assistance.base-standard"))
                .on(COMING)
                .filter(dated -> dated.value() instanceof ParameterValue.Amount)
                .map(dated -> ((ParameterValue.Amount) dated.value()).number().toPlainString())
                .orElse(""));
    }

    @Test
    void a_file_with_a_mistake_is_refused_with_its_line_and_nothing_is_kept() {
        Visit officer = office.signedIn(WARD.ward(), "canbo3", Role.OFFICER);
        String wrong = DECREE.replace("base-standard\n", "base-standrad\n");
        Visit.Answer answer = officer.upload(
                "/law/decrees", Map.of(), "sai.yaml", wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("sai.yaml:4");
        assertThat(officer.upload("/law/decrees", Map.of(), "rong.yaml", new byte[0])
                        .body())
                .contains("Chưa chọn tệp");
        assertThat(officer.upload("/law/decrees", Map.of(), "anh.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                        .body())
                .contains("không phải tệp chữ UTF-8");
        assertThat(officer.get("/law/decrees").body()).doesNotContain("sai.yaml");
    }
}
