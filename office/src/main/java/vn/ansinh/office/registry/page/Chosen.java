package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.roll.Roll;
import vn.ansinh.office.registry.roll.Rolls;

/**
 * Which households of a roll a choice leaves. Each choice is asked of the database alone, never several in one
 * statement, so that no combination is planned badly; its answer is kept until what it reads changes.
 */
@Repository
class Chosen {
    private static final String NARROWING = "who";

    private record Question(long roll, LocalDate day, String condition, String value) {}

    private final JdbcClient sql;
    private final Map<String, Kept<Question, BitSet>> kept = new HashMap<>();

    Chosen(JdbcClient sql, Deeds deeds, ObjectProvider<HouseholdFilter> filters) {
        this.sql = sql;
        kept.put(NARROWING, new Kept<>(deeds, Rolls.REGISTER));
        filters.forEach(filter -> kept.put(filter.id(), new Kept<>(deeds, filter.reads())));
    }

    BitSet by(Narrowing narrowing, Roll roll, LocalDate day) {
        return places(NARROWING, narrowing.condition(), narrowing.code(), roll, day);
    }

    BitSet by(HouseholdFilter filter, String value, Roll roll, LocalDate day) {
        return places(filter.id(), filter.condition(), value, roll, day);
    }

    private BitSet places(String name, String condition, String value, Roll roll, LocalDate day) {
        Kept<Question, BitSet> answers = kept.get(name);
        if (answers == null) {
            throw new IllegalStateException("A filter that is no bean: " + name);
        }
        return answers.get(
                new Question(roll.number(), day, condition, value),
                () -> roll.places(ids(name, condition, value, day)));
    }

    private List<UUID> ids(String name, String condition, String value, LocalDate day) {
        return sql.sql("select h.household_id from registry.household h where " + condition)
                .param("asOf", day)
                .param(name, value)
                .query(UUID.class)
                .list();
    }
}
