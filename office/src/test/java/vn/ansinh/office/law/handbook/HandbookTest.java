package vn.ansinh.office.law.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Parameter;

class HandbookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> ENGLISH = Map.of("Cookie", "ansinh-language=en");
    private static final Law LAW = Law.load();

    private static RunningOffice office;
    private static Visit viewer;

    @BeforeAll
    static void start() {
        office = RunningOffice.on(TestDatabase.fresh());
        viewer = office.signedIn(new UUID(7, 1), "xem", Role.VIEWER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void every_page_of_the_handbook_answers_with_words_for_all_it_says() {
        SoftAssertions all = new SoftAssertions();
        for (String path : paths()) {
            Visit.Answer answer = viewer.get(path);
            all.assertThat(answer.status()).as(path).isEqualTo(200);
            all.assertThat(answer.body()).as(path).doesNotContain(">law.", " law.", "Optional[");
        }
        all.assertAll();
    }

    @Test
    void it_speaks_English_too() {
        assertThat(viewer.get("/law/benefits/allowance-disability", ENGLISH).body())
                .contains("Conditions")
                .doesNotContain("Điều kiện");
    }

    @Test
    void what_is_not_in_the_law_is_not_found() {
        for (String kind : List.of("documents", "benefits", "procedures", "values")) {
            assertThat(viewer.get("/law/" + kind + "/nothing").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tro cap huu tri, social-pension",
        "TRỢ CẤP HƯU TRÍ, social-pension",
        "hưu trí xã hội, social-pension",
        "social-pension, social-pension",
        "335/2026, allowance-disability",
        "335/2026/NĐ-CP khuyết tật, allowance-disability",
    })
    void search_needs_neither_marks_nor_capitals(String typed, String id) {
        assertThat(index(LAW, typed).families().values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.what().id()))
                .contains(id)
                .hasSizeLessThan(LAW.benefits().all().size());
    }

    @Test
    void search_finds_documents_and_values_and_says_when_there_is_nothing() {
        assertThat(index(LAW, "nghi dinh 335").documents())
                .extracting(row -> row.what().id())
                .contains("decree-335-2026");
        assertThat(index(LAW, "muc chuan tro giup").values())
                .extracting(row -> row.what().id())
                .contains("social-assistance.base-standard");
        assertThat(index(LAW, "xyz không có").count()).isZero();
        assertThat(viewer.get("/law?q=xyzxyz").body()).contains("Không có mục nào khớp");
    }

    @Test
    void a_document_shows_what_rests_on_each_article_in_the_order_of_the_articles() {
        String page = viewer.get("/law/documents/decree-335-2026").body();
        assertThat(page).contains("Điều 5", "Điều 12", "Mức chuẩn trợ giúp xã hội", "/law/benefits/");
        assertThat(page.indexOf("id=\"dieu-5\"")).isLessThan(page.indexOf("id=\"dieu-12\""));
        assertThat(viewer.get("/law/documents/decree-07-2021").body()).contains("Chỉ số thiếu hụt", "Mức thu nhập");
    }

    @Test
    void a_document_without_a_page_of_its_own_leads_to_the_national_database() {
        LAW.documents().stream()
                .filter(document -> document.url().isEmpty())
                .findFirst()
                .ifPresent(document -> assertThat(
                                viewer.get("/law/documents/" + document.id()).body())
                        .contains("https://vbpl.vn"));
    }

    @Test
    void a_benefit_added_to_the_law_files_appears_by_itself() {
        Law more = Law.load(Map.of("benefits/zz-ward.yaml", """
                family: ward-gifts
                benefits:
                  - id: school-bag
                    vi: Tặng cặp sách đầu năm học
                    en: School bag
                    level: ward
                    form: in-kind
                    payer: ward-budget
                    rhythm: yearly
                    per: person
                    procedure: none
                    rules:
                      - id: school-bag
                        from: 2026-01-01
                        to: open
                        when: {fact: household.status, is: poor}
                        amount: {times: [{param: social-assistance.base-standard}, 0.5]}
                        source: {document: decree-335-2026, article: "99", confidence: recalled}
                """));
        assertThat(index(more, "tang cap sach").benefits()).isEqualTo(1);
        Handbook handbook = new Handbook(more);
        assertThat(handbook.articles(handbook.document("decree-335-2026").orElseThrow()))
                .extracting(Article::number)
                .contains("99");
        Parameter standard =
                handbook.parameter("social-assistance.base-standard").orElseThrow();
        assertThat(handbook.benefitsThatRead(standard))
                .extracting(benefit -> benefit.id())
                .contains("school-bag");
        BenefitView view = BenefitView.of(
                handbook, more.benefits().benefit("school-bag"), DAY, vn.ansinh.rules.source.Language.VI);
        assertThat(view.now()).singleElement().satisfies(rule -> {
            assertThat(rule.amount()).hasValue("270.000 đ mỗi năm");
            assertThat(rule.confidence()).isEqualTo(vn.ansinh.rules.source.Confidence.RECALLED);
        });
    }

    @Test
    void recalled_values_and_those_of_the_ward_can_be_picked_out() {
        Index recalled = Index.of(new Handbook(LAW), "", Index.Wanted.RECALLED, DAY, family -> family);
        assertThat(recalled.values()).hasSize(recalled.recalled()).isNotEmpty();
        Index ward = Index.of(new Handbook(LAW), "", Index.Wanted.WARD, DAY, family -> family);
        assertThat(ward.values())
                .hasSize(ward.left())
                .extracting(row -> row.what().id())
                .contains("social-assistance.province-standard", "tet.gift-poor");
    }

    @Test
    void a_value_is_drawn_as_steps_from_zero_and_words_are_not_drawn() {
        Handbook handbook = new Handbook(LAW);
        StepChart chart = StepChart.of(
                        handbook.parameter("social-assistance.base-standard").orElseThrow(),
                        DAY,
                        Writing.in(Language.VIETNAMESE))
                .orElseThrow();
        assertThat(chart.labels()).extracting(StepChart.Label::text).contains("540.000", "360.000");
        assertThat(chart.area()).contains("V" + StepChart.GROUND);
        for (Parameter parameter : handbook.parameters()) {
            StepChart.of(parameter, DAY, Writing.in(Language.ENGLISH))
                    .ifPresent(one -> assertThat(one.labels()).allSatisfy(label -> {
                        assertThat(label.x()).isBetween(0, StepChart.WIDTH);
                        assertThat(label.y()).isBetween(0, StepChart.HEIGHT);
                    }));
        }
        assertThat(StepChart.of(
                        handbook.parameter("single-parent.marital-states").orElseThrow(),
                        DAY,
                        Writing.in(Language.VIETNAMESE)))
                .isEmpty();
    }

    private static Index index(Law law, String query) {
        return Index.of(new Handbook(law), query, Index.Wanted.ALL, DAY, family -> family);
    }

    private static List<String> paths() {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of(
                                "/law", "/law?mark=recalled", "/law?mark=ward", "/law?asof=2023-05-01"),
                        LAW.documents().stream().map(one -> "/law/documents/" + one.id()),
                        LAW.benefits().all().stream().map(one -> "/law/benefits/" + one.id()),
                        LAW.benefits().all().stream().map(one -> "/law/benefits/" + one.id() + "?asof=2022-01-15"),
                        LAW.procedures().all().stream().map(one -> "/law/procedures/" + one.id()),
                        LAW.procedures().all().stream().map(one -> "/law/procedures/" + one.id() + "?asof=2022-01-15"),
                        LAW.benefits().parameters().keySet().stream().map(id -> "/law/values/" + id))
                .flatMap(paths -> paths)
                .toList();
    }
}
