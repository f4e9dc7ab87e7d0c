package vn.ansinh.office.registry.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.export.ExportColumns;
import vn.ansinh.office.registry.intake.ApplyingImport;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.Progress;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.people.Severity;
import vn.ansinh.office.registry.sheet.Issue;

/** Brings the edited cells of a list into the register, all or none, and only what was seen before. */
@Component
class TakingBack {
    private final Comparing comparing;
    private final ApplyingImport applying;
    private final AccessLog log;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    TakingBack(
            Comparing comparing,
            ApplyingImport applying,
            AccessLog log,
            JdbcClient sql,
            PlatformTransactionManager manager) {
        this.comparing = comparing;
        this.applying = applying;
        this.log = log;
        this.sql = sql;
        this.transactions = new TransactionTemplate(manager);
    }

    /** What came of it. */
    sealed interface Outcome {
        /** In the register, under this import. */
        record Done(UUID run) implements Outcome {}

        /** Nothing to do. */
        record Nothing() implements Outcome {}

        /** Not what was seen before, or not yet decided, or with cells that cannot be read: to be looked at again. */
        record Again(Said why) implements Outcome {}
    }

    /** The list beside the register, with what stands against its cells. */
    Comparison look(HeldList held, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Comparison found = comparing.compare(held.list());
            seen(found);
            EditedList edited = new EditedList(found, held.list().columns(), day);
            WardList list = edited.of(found.edits(), held.fileName(), held.hash());
            Plan plan = applying.preview(list, Progress.SILENT);
            List<GivenBack.Problem> problems = new ArrayList<>(found.problems());
            faults(edited, plan).forEach(problems::add);
            return new Comparison(found.edits(), problems, found.people(), found.households(), found.rows());
        }));
    }

    /**
     * Brings in what was seen.
     *
     * @param taken the conflicts in which the list is right; in the others the register stays
     */
    Outcome take(HeldList held, LocalDate day, String seen, Set<String> taken) {
        return Objects.requireNonNull(transactions.execute(status -> {
            sql.sql("select registry.become_writer()").query((row, n) -> n).list();
            Comparison found = comparing.compare(held.list());
            if (!mark(found).equals(seen)) {
                return new Outcome.Again(Said.of("update.changed"));
            }
            List<Edit> edits = found.edits().stream()
                    .filter(edit -> !edit.isConflict() || taken.contains(edit.key()))
                    .toList();
            if (edits.isEmpty()) {
                return new Outcome.Nothing();
            }
            EditedList edited = new EditedList(found, held.list().columns(), day);
            WardList list = edited.of(edits, held.fileName(), held.hash());
            UUID run = Ids.next();
            Plan plan = applying.apply(run, list, null, Progress.SILENT);
            if (faults(edited, plan).findAny().isPresent()) {
                status.setRollbackOnly();
                return new Outcome.Again(Said.of("update.faults"));
            }
            return new Outcome.Done(run);
        }));
    }

    /** By which a list is known to be the one that was seen. */
    static String mark(Comparison found) {
        return Integer.toHexString(found.edits().hashCode());
    }

    private static Stream<GivenBack.Problem> faults(EditedList edited, Plan plan) {
        return Stream.concat(edited.issues().stream(), plan.issues().stream())
                .filter(issue -> issue.severity() == Severity.ERROR || isUnread(issue))
                .map(issue -> new GivenBack.Problem(
                        issue.row(),
                        issue.header(),
                        Said.of(issue.remark().key(), issue.remark().arguments().toArray())));
    }

    /** A doubtful cell is left out of an ordinary list with a warning; an edit that is not taken must be said. */
    private static boolean isUnread(Issue issue) {
        return issue.severity() == Severity.WARNING && issue.column() >= 0;
    }

    private void seen(Comparison found) {
        for (UseCase fact : List.of(UseCase.SEE_IDENTITY, UseCase.SEE_ORIGIN, UseCase.SEE_HEALTH)) {
            log.record(
                    fact,
                    found.edits().stream()
                            .filter(edit -> ExportColumns.needs(edit.meaning())
                                    .filter(fact::equals)
                                    .isPresent())
                            .map(Edit::person)
                            .distinct()
                            .toList());
        }
    }
}
