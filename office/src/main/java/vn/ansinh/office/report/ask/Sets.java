package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/**
 * Answers conditions that the database decides: each is asked alone, never several in one statement, so that no
 * combination is planned badly; its answer is kept until what it reads changes.
 */
@Component
public class Sets {
    private record Key(long roll, LocalDate day, String what, Map<String, ?> values) {}

    private final JdbcClient sql;
    private final Deeds deeds;
    private final Map<List<String>, Kept<Key, Found>> kept = new HashMap<>();

    Sets(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.deeds = deeds;
    }

    /**
     * What one statement finds.
     *
     * @param reads the schemas whose changes make the answer anew, beside the register
     * @param statement selects {@code id} and {@code sure}, a boolean; with {@code :asOf} and the values
     */
    public Found find(Ward ward, Subject subject, List<String> reads, String statement, Map<String, ?> values) {
        return keep(ward, reads, statement, values, () -> {
            BitSet yes = new BitSet();
            BitSet unknown = new BitSet();
            List<UUID> sure = new ArrayList<>();
            List<UUID> unsure = new ArrayList<>();
            sql.sql(statement).param("asOf", ward.day()).params(values).query(row -> {
                (row.getBoolean("sure") ? sure : unsure).add(row.getObject("id", UUID.class));
            });
            yes.or(subject == Subject.HOUSEHOLDS ? ward.homes(sure) : ward.people(sure));
            unknown.or(subject == Subject.HOUSEHOLDS ? ward.homes(unsure) : ward.people(unsure));
            return new Found(yes, unknown);
        });
    }

    /** What was worked out otherwise, kept in the same way under its name. */
    public Found keep(Ward ward, List<String> reads, String what, Map<String, ?> values, Supplier<Found> work) {
        return of(reads).get(new Key(ward.roll().number(), ward.day(), what, Map.copyOf(values)), work);
    }

    private synchronized Kept<Key, Found> of(List<String> reads) {
        return kept.computeIfAbsent(reads, schemas -> {
            List<String> all = new ArrayList<>(schemas);
            all.add("registry");
            return new Kept<>(deeds, all);
        });
    }
}
