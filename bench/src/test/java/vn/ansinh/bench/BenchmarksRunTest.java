package vn.ansinh.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.bench.imports.ImportingTwice;
import vn.ansinh.bench.imports.OneImport;
import vn.ansinh.bench.pages.FirstVisit;
import vn.ansinh.bench.pages.PagesMeasurement;
import vn.ansinh.bench.surveys.WardSurvey;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Batch;
import vn.ansinh.rules.benefit.Benefits;

/** Each benchmark once on a small ward, so that it still runs when somebody wants figures; nothing is timed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarksRunTest {
    private static final String PASSWORD = "phep-do-an-sinh";

    private Path data = Path.of("");
    private ConfigurableApplicationContext office;
    private OneImport ward;
    private OneImport.Timed first;
    private byte[] list;

    @BeforeAll
    void bring() throws IOException {
        data = Files.createTempDirectory("ansinh-bench-test");
        office = ImportingTwice.office(data);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DemonstrationFile.writeOnePerRow(DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.SMALL), written);
        list = written.toByteArray();
        ward = OneImport.intoNewWard(office, WardSize.SMALL.groups());
        ward.account("canbo", PASSWORD);
        first = ward.bring("small.xlsx", list);
    }

    @Test
    void an_import_brings_everybody_in_and_the_same_file_nobody() {
        assertEquals(WardSize.SMALL.people(), first.rows().fresh());
        assertTrue(ward.bring("small.xlsx", list).rows().changesNothing());
    }

    @Test
    void every_form_of_a_ward_is_stored_with_its_classes() {
        WardSurvey survey = new WardSurvey(office, ward);

        survey.send(survey.households(50), 1);

        assertEquals(100, survey.classes());
    }

    @Test
    void people_open_pages_one_after_another() throws InterruptedException {
        int pages = PagesMeasurement.once(
                address(), List.of("canbo"), PASSWORD, 2, Duration.ofMillis(1), Duration.ofSeconds(2));

        assertTrue(pages > 2);
    }

    @Test
    void a_first_visit_has_a_weight() {
        FirstVisit visit = FirstVisit.of(address(), "canbo", PASSWORD);

        assertTrue(visit.signIn() > 0);
        assertTrue(visit.both() > visit.signIn());
    }

    @Test
    void households_are_classified_in_three_ways() {
        ClassificationBenchmark classification = new ClassificationBenchmark();
        classification.households();
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

        classification.rulesAllKnown(hole);
        classification.rulesSomeUnknown(hole);
        classification.handWrittenIf(hole);
    }

    @Test
    void people_are_judged_by_every_benefit() {
        Benefits benefits = Law.load().benefits();
        Batch all = Batch.ofPeople(benefits, LocalDate.of(2026, 11, 24), Set.of());

        new Crowded(benefits.slots(), 200).judge(all, 0, 200);

        assertTrue(all.count() > 60);
    }

    @Test
    void households_are_explained_as_records_and_as_json() {
        Law law = Law.load();

        assertTrue(Explained.asRecords(law, AskedWard.questions(3)) > 150);
        assertTrue(Explained.asJson(law, AskedWard.questions(3)) > 10_000);
    }

    @Test
    void the_rules_and_the_second_implementation_are_compared() throws InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int differences = ParityMeasurement.compare(1_000, new Table("parity", new PrintStream(printed, true, UTF_8)));

        assertEquals(0, differences, printed.toString(UTF_8));
    }

    private URI address() {
        int port = ((WebServerApplicationContext) office).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
        Workshop.remove(data);
    }
}
