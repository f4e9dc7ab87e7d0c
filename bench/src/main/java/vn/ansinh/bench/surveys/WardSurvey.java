package vn.ansinh.bench.surveys;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.bench.imports.OneImport;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** Forms of the households of a ward, sent at once: stored with the facts of their members and classified, in one transaction. */
public final class WardSurvey {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("income-wages", "60000000"),
            Map.entry("income-other", "4800000"),
            Map.entry("wall-material", "durable"),
            Map.entry("pillar-material", "durable"),
            Map.entry("roof-material", "non-durable"),
            Map.entry("dwelling-area", "42"),
            Map.entry("water-source", "piped"),
            Map.entry("toilet", "septic"),
            Map.entry("information-means", "television smartphone"),
            Map.entry("causes", "no-capital"),
            Map.entry("waste-collected", "yes"));

    private final ApplicationContext office;
    private final OneImport ward;

    public WardSurvey(ApplicationContext office, OneImport ward) {
        this.office = office;
        this.ward = ward;
    }

    /** The ids of so many households. */
    public List<UUID> households(int most) {
        return ward.asOfficer(
                "SEE_HOUSEHOLD",
                () -> inTransaction(() -> office.getBean(JdbcClient.class)
                        .sql("select household_id from registry.household order by code limit :most")
                        .param("most", most)
                        .query(UUID.class)
                        .list()));
    }

    /**
     * Sends a form of every household.
     *
     * @param day of October 2026 on which they were asked, under two standards
     * @return seconds by the clock
     */
    public double send(List<UUID> households, int day) {
        LocalDate asked = LocalDate.of(2026, Month.OCTOBER, day);
        List<NewSubmission> forms = households.stream()
                .map(household -> new NewSubmission(
                        household, asked, "Bà Nga", Submission.Channel.SHEET, null, Answers.of(ANSWERS)))
                .toList();
        long begun = System.nanoTime();
        ward.asOfficer(
                "IMPORT_SURVEY", () -> office.getBean(SubmittingSurvey.class).submit(forms));
        return (System.nanoTime() - begun) / 1e9;
    }

    /** How many classes were stored. */
    public long classes() {
        return ward.asOfficer(
                "SEE_CLASSIFICATION",
                () -> inTransaction(() -> office.getBean(JdbcClient.class)
                        .sql("select count(*) from review.classification")
                        .query(Long.class)
                        .single()));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> task) {
        T result =
                new TransactionTemplate(office.getBean(PlatformTransactionManager.class)).execute(status -> task.get());
        if (result == null) {
            throw new IllegalStateException("nothing came of the transaction");
        }
        return result;
    }
}
