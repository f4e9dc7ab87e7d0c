package vn.ansinh.office.report.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.registry.roll.Order;
import vn.ansinh.office.registry.roll.Roll;
import vn.ansinh.office.registry.roll.Rolls;

/** Wards of a day in memory, kept until the register changes (ADR 0165). */
@Component
public class Wards {
    private final JdbcClient sql;
    private final Rolls rolls;
    private final Kept<LocalDate, Ward> kept;

    Wards(JdbcClient sql, Rolls rolls, Deeds deeds) {
        this.sql = sql;
        this.rolls = rolls;
        this.kept = new Kept<>(deeds, Rolls.REGISTER);
    }

    /** What the one who asks may see of the ward on a day. */
    @Transactional(readOnly = true)
    public Ward on(LocalDate day) {
        return kept.get(day, () -> read(day));
    }

    private Ward read(LocalDate day) {
        Roll roll = rolls.households(day);
        int households = roll.in(Order.GROUP).size();
        Map<UUID, Integer> homes = HashMap.newHashMap(households);
        roll.in(Order.GROUP).forEach(row -> homes.put(row.id(), row.place()));
        Map<String, String> codes = new HashMap<>();
        List<Resident> residents = new ArrayList<>();
        sql.sql("""
                        select m.person_id, m.household_id, m.is_head, m.relation, m.sex, m.birth_date, m.birth_precision,
                            m.studying_at, m.work_status, m.able_to_work, m.insured, m.monthly_allowance, m.merit
                        from registry.members_on(:day) m
                        """).param("day", day).query(row -> {
            Integer home = homes.get(row.getObject("household_id", UUID.class));
            if (home != null) {
                residents.add(resident(row, home, codes));
            }
        });
        residents.sort(Comparator.comparingInt(Resident::home)
                .thenComparing(Resident::isHead, Comparator.reverseOrder())
                .thenComparing(Resident::bornFrom, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Resident::id));
        return new Ward(day, roll, residents, starts(residents, households), places(residents));
    }

    private static int[] starts(List<Resident> residents, int households) {
        int[] first = new int[households + 1];
        Arrays.fill(first, residents.size());
        for (int place = residents.size() - 1; place >= 0; place--) {
            first[residents.get(place).home()] = place;
        }
        for (int home = households - 1; home >= 0; home--) {
            first[home] = Math.min(first[home], first[home + 1]);
        }
        return first;
    }

    private static Map<UUID, Integer> places(List<Resident> residents) {
        Map<UUID, Integer> places = HashMap.newHashMap(residents.size());
        for (int place = 0; place < residents.size(); place++) {
            places.put(residents.get(place).id(), place);
        }
        return places;
    }

    private static Resident resident(ResultSet row, int home, Map<String, String> codes) throws SQLException {
        LocalDate born = row.getObject("birth_date", LocalDate.class);
        return new Resident(
                row.getObject("person_id", UUID.class),
                home,
                row.getBoolean("is_head"),
                "spouse".equals(row.getString("relation")),
                code(row, "sex", codes),
                born,
                lastOf(born, row.getString("birth_precision")),
                code(row, "studying_at", codes),
                code(row, "work_status", codes),
                row.getObject("able_to_work", Boolean.class),
                row.getObject("insured", Boolean.class),
                row.getObject("monthly_allowance", Boolean.class),
                row.getObject("merit", Boolean.class));
    }

    /** A birth known by its year or month is stored as the first day of it. */
    private static @Nullable LocalDate lastOf(@Nullable LocalDate born, @Nullable String precision) {
        if (born == null) {
            return null;
        }
        return switch (precision == null ? "day" : precision) {
            case "year" -> born.withDayOfYear(born.lengthOfYear());
            case "month" -> born.withDayOfMonth(born.lengthOfMonth());
            default -> born;
        };
    }

    private static @Nullable String code(ResultSet row, String column, Map<String, String> codes) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : codes.computeIfAbsent(code, same -> same);
    }
}
