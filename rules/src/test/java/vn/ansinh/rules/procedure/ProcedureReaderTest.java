package vn.ansinh.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.LawRefused;

class ProcedureReaderTest {
    private static final LocalDate BEFORE_DISTRICTS_ENDED = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER_DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE_335 = LocalDate.of(2026, 10, 4);
    private static final LocalDate SINCE_335 = LocalDate.of(2026, 10, 5);

    private static final Law LAW = Law.load();
    private static final String FILE = file();
    private static final Procedures PROCEDURES = read(FILE);

    @Test
    void an_allowance_is_decided_by_the_district_then_by_the_ward() {
        assertThat(deciders("monthly-social-allowance", BEFORE_DISTRICTS_ENDED)).containsExactly("district-chair");
        assertThat(deciders("monthly-social-allowance", AFTER_DISTRICTS_ENDED)).containsExactly("chair");
        assertThat(deciders("monthly-social-allowance", SINCE_335)).containsExactly("chair");
    }

    @Test
    void no_step_after_june_2025_is_left_to_a_district() {
        List<String> district = List.of("district-office", "district-chair");
        for (Procedure procedure : PROCEDURES.all()) {
            procedure.versionFor(AFTER_DISTRICTS_ENDED).ifPresent(version -> {
                assertThat(version.steps())
                        .as(procedure.id())
                        .noneMatch(step -> district.contains(step.actor().id()));
                version.decision()
                        .ifPresent(decision -> assertThat(decision.by())
                                .as(procedure.id())
                                .noneMatch(by -> district.contains(by.id())));
            });
        }
    }

    @Test
    void a_time_limit_that_nobody_saw_is_unknown_and_one_that_was_read_is_counted() {
        assertThat(version("monthly-social-allowance", BEFORE_335).steps())
                .extracting(step -> step.deadline().orElseThrow())
                .containsExactly(new Deadline.Unknown());
        Step decided = version("monthly-social-allowance", SINCE_335).steps().get(1);
        assertThat(decided.deadline()).contains(new Deadline.WorkingDays(7));
        assertThat(decided.isCountedFromReceipt()).isTrue();
        assertThat(version("emergency-relief", BEFORE_335).steps().get(1).deadline())
                .contains(new Deadline.CalendarDays(2));
        assertThat(version("relief-campaign", SINCE_335).steps().getFirst().deadline())
                .contains(new Deadline.DaysOfParameter("relief.campaign-max-days"));
        assertThat(version("payment-run", SINCE_335).steps())
                .extracting(Step::deadline)
                .extracting(deadline -> deadline.orElse(new Deadline.Unknown()))
                .containsExactly(new Deadline.DayOfMonth(25), new Deadline.Unknown(), new Deadline.DayOfMonth(20));
    }

    @Test
    void one_form_01_asks_for_an_allowance_or_a_pension_since_decree_335() {
        for (String id : List.of("monthly-social-allowance", "social-pension")) {
            Filing filing = version(id, SINCE_335).filing();
            assertThat(filing.papers()).hasSize(1);
            assertThat(filing.papers().getFirst().forms()).containsExactly("01");
            assertThat(filing.channels()).extracting(Term::id).containsExactly("portal", "post", "any-one-stop");
        }
    }

    @Test
    void papers_that_nobody_saw_are_not_said_to_be_none() {
        assertThat(version("emergency-protection", BEFORE_335).filing().isKnown())
                .isFalse();
        Filing now = version("emergency-protection", SINCE_335).filing();
        assertThat(now.isKnown()).isTrue();
        assertThat(now.papers()).isEmpty();
    }

    @Test
    void a_disabled_person_was_paid_from_the_certificate_but_is_now_paid_from_the_signature() {
        Course old = version("monthly-social-allowance", BEFORE_335).course();
        assertThat(old.startOf("k6").orElseThrow().rule()).isEqualTo(StartRule.MONTH_OF_CERTIFICATE);
        assertThat(old.startOf("k5c")).contains(new Course.Start(StartRule.MONTH_OF_AGE, List.of("k5c"), 80));
        assertThat(old.startOf("k5b-old").orElseThrow().years()).isEqualTo(75);
        assertThat(old.startOf("k1").orElseThrow().rule()).isEqualTo(StartRule.MONTH_OF_SIGNATURE);
        Course now = version("monthly-social-allowance", SINCE_335).course();
        assertThat(now.startOf("k6").orElseThrow().rule()).isEqualTo(StartRule.MONTH_OF_SIGNATURE);
        assertThat(now.adjusts()).contains(AdjustRule.MONTH_OF_CHANGE);
        assertThat(now.stops()).contains(StopRule.MONTH_AFTER_LOSS);
    }

    @Test
    void detention_suspended_the_allowance_until_decree_335() {
        assertThat(version("monthly-social-allowance", BEFORE_335).course().suspends())
                .extracting(Term::id)
                .contains("detained");
        assertThat(version("monthly-social-allowance", SINCE_335).course().suspends())
                .extracting(Term::id)
                .containsExactly("not-collected", "defied-recheck");
        assertThat(rule("suspend-detained").period().includes(BEFORE_335)).isTrue();
        assertThat(rule("suspend-detained").period().includes(SINCE_335)).isFalse();
    }

    @Test
    void the_new_ward_pays_from_the_month_in_which_the_old_one_stops() {
        assertThat(version("social-pension", BEFORE_335)
                        .course()
                        .move()
                        .orElseThrow()
                        .newWardPays())
                .isEqualTo(MoveRule.MONTH_AFTER_STOPPING);
        assertThat(version("social-pension", SINCE_335)
                        .course()
                        .move()
                        .orElseThrow()
                        .newWardPays())
                .isEqualTo(MoveRule.MONTH_OF_STOPPING);
    }

    @Test
    void rules_of_enrolment_are_comparisons_of_facts() {
        assertThat(rule("suspend-not-collected").when())
                .containsExactly(
                        new EnrolmentRule.Comparison("person.months-not-collected", EnrolmentRule.Operator.GE, "3"));
        assertThat(rule("stop-after-defiance").when()).hasSize(2);
        assertThat(rule("stop-by-decision").when()).isEmpty();
        assertThat(rule("carer-suspend").like()).containsExactly("suspend-not-collected", "suspend-defied-recheck");
        List<String> facts = LAW.facts().stream().map(FactKind::id).toList();
        for (Procedure procedure : PROCEDURES.all()) {
            for (EnrolmentRule rule : procedure.enrolmentRules()) {
                assertThat(facts)
                        .as(rule.id())
                        .containsAll(rule.when().stream()
                                .map(EnrolmentRule.Comparison::fact)
                                .toList());
            }
        }
    }

    @Test
    void a_file_of_before_decree_335_is_finished_under_the_rules_of_before() {
        assertThat(PROCEDURES.transition().receivedBefore()).isEqualTo(SINCE_335);
        assertThat(PROCEDURES.transition().finishedUnder()).hasSize(2);
        assertThat(version("social-pension", BEFORE_335).steps().getFirst().deadline())
                .contains(new Deadline.WorkingDays(10));
        assertThat(version("social-pension", SINCE_335).steps().getFirst().deadline())
                .contains(new Deadline.WorkingDays(7));
    }

    @Test
    void every_procedure_has_names_and_every_code_has_words() {
        assertThat(PROCEDURES.all()).hasSize(29);
        assertThat(PROCEDURES.nameOf(StopRule.DAY_OF_LOSS))
                .isEqualTo(new Bilingual("từ ngày không còn thuộc nhóm", "from the day the group ends"));
        assertThat(PROCEDURES.find("funeral-beneficiary")).isPresent();
        assertThat(PROCEDURES.find("no-such")).isEmpty();
    }

    @Test
    void every_version_and_rule_cites_where_it_stands() {
        List<String> documents = new ArrayList<>();
        new ProcedureReader(entry -> citation(entry, documents)).read(Entry.parse("procedures.yaml", FILE));
        assertThat(documents).contains("decree-20-2021", "decree-147-2025", "decree-335-2026", "fund-regulation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor: officer | actor: office | \"office\" is not known",
                "channels: [portal, post | channels: [portal, mail | \"mail\" is not known",
                "suspends: [not-collected | suspends: [not-fetched | \"not-fetched\" is not known",
                "to: 2025-07-01 | to: 2025-06-30 | but this one begins on 2025-07-01",
                "to: 2025-07-01 | to: 2021-06-30 | ends before it begins",
                "from-receipt: true | from-receipt: yes | is neither true nor false",
                "'working-days: 7\n' | 'working-days: 7\n            calendar-days: 7\n' | a step has 2 time limits",
                "'deadline: unknown\n' | 'deadline: soon\n' | is not known",
                "', years: 75}' | '}' | an age is named for month-of-age",
                "stops: month-after-loss | stops: month-of-loss | is not known",
                "{id: month-of-change, | {id: month-of-changes, | is not known",
                "id: funeral-beneficiary | id: social-pension | procedure social-pension stands twice",
                "procedures: [social-pension] | procedures: [pension] | names what is no procedure",
                "like: [suspend-not-collected-2021 | like: [suspend-2021 | does not stand above",
                "for: [allowance, carer-money] | for: [allowance, carer] | names what is not paid",
                "'when: {fact: person.months-not-collected, ge: 3}' | 'when: {fact: person.months-not-collected}' | is compared 0 times",
                "id: suspend-not-collected-2021 | id: suspend-not-collected | rule suspend-not-collected stands twice",
                "papers-unknown: true | 'papers-unknown: true\n        papers: [{vi: a, en: b}]' | said to be unknown",
                "kind: certificate | kind: paper | is not known",
                "kind: certificate} | kind: certificate, soon: true} | key \"soon\" is not known here",
            })
    void a_broken_file_is_refused_with_file_line_and_remedy(String good, String bad, String message) {
        assertThat(FILE).contains(good);
        String broken =
                FILE.substring(0, FILE.indexOf(good)) + bad + FILE.substring(FILE.indexOf(good) + good.length());
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(LawRefused.class)
                .hasMessageMatching("(?s)procedures\\.yaml:\\d+: .+; .+")
                .hasMessageContaining(message);
    }

    private static Procedures read(String text) {
        return new ProcedureReader(entry -> citation(entry, new ArrayList<>()))
                .read(Entry.parse("procedures.yaml", text));
    }

    /** Stands in for the law's own reading of citations: it reads the keys and gives back some citation of the law. */
    private static Citation citation(Entry entry, List<String> documents) {
        documents.add(entry.text("document"));
        entry.text("article", "");
        entry.text("clause", "");
        entry.text("point", "");
        entry.oneOf("confidence", List.of("verified", "recalled", "unknown"));
        if (entry.has("check-first")) {
            entry.flag("check-first");
        }
        entry.done();
        return LAW.causesCitation();
    }

    private static Version version(String procedure, LocalDate received) {
        return PROCEDURES.find(procedure).orElseThrow().versionFor(received).orElseThrow();
    }

    private static List<String> deciders(String procedure, LocalDate received) {
        return version(procedure, received).decision().orElseThrow().by().stream()
                .map(Term::id)
                .toList();
    }

    private static EnrolmentRule rule(String id) {
        return PROCEDURES.all().stream()
                .flatMap(procedure -> procedure.enrolmentRules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String file() {
        try (InputStream in = Law.class.getResourceAsStream("law/procedures.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
