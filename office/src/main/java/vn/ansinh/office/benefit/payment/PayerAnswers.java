package vn.ansinh.office.benefit.payment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;

/** What the payer answered: by hand or by file, until the month is closed; the last answer of a row counts. */
@Component
public class PayerAnswers {
    private final PaymentRuns runs;
    private final Turns turns;
    private final JdbcClient sql;

    PayerAnswers(PaymentRuns runs, Turns turns, JdbcClient sql) {
        this.runs = runs;
        this.turns = turns;
        this.sql = sql;
    }

    /** A file that came back. */
    public record ResultFile(String name, String sha256, int rows) {}

    /** The same for some rows of the list. */
    @Transactional
    public Optional<Said> answer(UUID run, PayResult result, Collection<Integer> slips, LocalDate day, String note) {
        Map<PayResult, Set<Integer>> answers = Map.of(result, new TreeSet<>(slips));
        return answer(run, answers, day, note, Optional.empty());
    }

    /** Every row that is still open was paid. */
    @Transactional
    public Optional<Said> restPaid(UUID run, LocalDate day) {
        turns.take();
        Set<Integer> open = new TreeSet<>();
        runs.lines(run).stream().filter(line -> line.result() == PayResult.OPEN).forEach(line -> open.add(line.slip()));
        return open.isEmpty()
                ? Optional.of(Said.of("payment.fault.none-open"))
                : answer(run, Map.of(PayResult.PAID, open), day, "", Optional.empty());
    }

    /**
     * All of a file at once. The same file brought in again changes nothing; what stands so already is not written again.
     *
     * @param answers rows of the list by result
     */
    @Transactional
    public Optional<Said> answer(
            UUID id, Map<PayResult, Set<Integer>> answers, LocalDate day, String note, Optional<ResultFile> file) {
        turns.take();
        PaymentRun run = runs.find(id).orElseThrow();
        if (!run.state().isAnswered()) {
            return Optional.of(Said.of("payment.fault.not-answerable"));
        }
        if (run.state() == RunState.SETTLED && answers.containsKey(PayResult.OPEN)) {
            return Optional.of(Said.of("payment.fault.settled"));
        }
        Map<Integer, PayResult> now = new TreeMap<>();
        runs.lines(id).forEach(line -> now.put(line.slip(), line.result()));
        Optional<UUID> kept = file.flatMap(one -> keep(id, one));
        if (file.isPresent() && kept.isEmpty()) {
            return Optional.empty();
        }
        for (PayResult result : PayResult.values()) {
            List<Integer> changed = new ArrayList<>(answers.getOrDefault(result, Set.of()));
            changed.removeIf(slip -> !now.containsKey(slip) || now.get(slip) == result);
            if (!changed.isEmpty()) {
                insert(
                        id,
                        result,
                        changed.size() == now.size() ? Optional.empty() : Optional.of(changed),
                        day,
                        note,
                        kept);
            }
        }
        return Optional.empty();
    }

    private Optional<UUID> keep(UUID run, ResultFile file) {
        UUID id = Ids.next();
        int kept = sql.sql("""
                insert into payment.result_file (ward_id, file_id, run_id, file_name, sha256, rows, recorded_by)
                values (platform.ward(), :id, :run, :name, :sha, :rows, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("run", run)
                .param("name", file.name())
                .param("sha", file.sha256())
                .param("rows", file.rows())
                .update();
        return kept == 1 ? Optional.of(id) : Optional.empty();
    }

    private void insert(
            UUID run,
            PayResult result,
            Optional<List<Integer>> slips,
            LocalDate day,
            String note,
            Optional<UUID> file) {
        sql.sql("""
                insert into payment.answer (ward_id, run_id, number, result, slips, on_day, note, file_id, recorded_by)
                select platform.ward(), :run, coalesce(max(a.number), 0) + 1, :result, :slips::int[], :day, :note, :file,
                    platform.app_user()
                from payment.answer a where a.run_id = :run
                """)
                .param("run", run)
                .param("result", result.code())
                .param(
                        "slips",
                        slips.map(some -> some.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                                .orElse(null),
                        Types.VARCHAR)
                .param("day", day)
                .param("note", note)
                .param("file", file.orElse(null), Types.OTHER)
                .update();
    }
}
