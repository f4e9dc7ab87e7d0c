package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.roll.Roll;
import vn.ansinh.office.registry.roll.Rolls;

/**
 * Finds people, households and groups by any part of what one types, with or without marks. Names with the very marks
 * that were typed stand first, then those where a word begins so.
 */
@Repository
class Search {
    private static final int FEWEST_DIGITS = 4;

    private final JdbcClient sql;
    private final People people;
    private final Rolls rolls;
    private final HouseholdLines lines;

    Search(JdbcClient sql, People people, Rolls rolls, HouseholdLines lines) {
        this.sql = sql;
        this.people = people;
        this.rolls = rolls;
        this.lines = lines;
    }

    Found find(String typed, LocalDate asOf) {
        String query = Vietnamese.clean(typed);
        String folded = Vietnamese.fold(query);
        if (folded.isEmpty()) {
            return new Found(query, List.of(), List.of(), List.of());
        }
        String digits = query.replaceAll("[ .+-]", "");
        boolean isNumber =
                digits.length() >= FEWEST_DIGITS && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return new Found(
                query,
                isNumber ? people.byNumber(digits, asOf) : people.byName(query.toLowerCase(Locale.ROOT), folded, asOf),
                households(folded, isNumber ? digits : "", asOf),
                areas(folded, asOf));
    }

    /** By code, address or phone; the household whose code was typed stands first, the others as in the list. */
    private List<Found.HouseholdHit> households(String folded, String digits, LocalDate asOf) {
        Roll roll = rolls.households(asOf);
        BitSet places = roll.words().codes().containing(folded);
        places.or(roll.words().joinedCodes().containing(folded.replace(" ", "")));
        places.or(roll.words().addresses().containing(Arrays.asList(folded.split(" ", -1))));
        places.or(roll.words().oldAddresses().containing(folded));
        if (!digits.isEmpty()) {
            String national = digits.startsWith("84") ? digits.substring(2) : digits.replaceFirst("^0", "");
            places.or(roll.words().phones().containing(national));
        }
        List<UUID> found = Stream.concat(
                        roll.ofCode(folded.toUpperCase(Locale.ROOT)).stream().filter(row -> places.get(row.place())),
                        places.stream().mapToObj(roll::at))
                .map(Roll.Row::id)
                .distinct()
                .limit(Found.SHOWN)
                .toList();
        return lines.of(found, asOf).stream()
                .map(line ->
                        new Found.HouseholdHit(line.code(), line.head(), line.area(), line.address(), line.phone()))
                .toList();
    }

    /** Groups that have every word in their name and ward, on the day or before; "cũ" after the words is no word of a name. Those that ended come last. */
    private List<Found.AreaHit> areas(String folded, LocalDate asOf) {
        String[] words = Arrays.stream(folded.replaceFirst(" cu$", "").split("[ ,]+", -1))
                .map(word -> word.matches("[0-9]+") ? "% " + word + " %" : "%" + word + "%")
                .toArray(String[]::new);
        return sql.sql("""
                select g.area_id, l.name, l.part_of, l.until as last, f.name as old_name, f.part_of as old_part_of, f.until
                from registry.area g
                join lateral (
                    select v.name, v.part_of, v.until from registry.area_version v
                    where v.ward_id = g.ward_id and v.area_id = g.area_id and v.since <= :asOf and v.since < v.until
                    order by v.since desc limit 1) l on true
                join lateral (
                    select v.name, v.part_of, v.until from registry.area_version v
                    where v.ward_id = g.ward_id and v.area_id = g.area_id and v.since <= :asOf and v.since < v.until
                      and ' ' || platform.fold(translate(v.name || ' ' || v.part_of, ',()', '   ')) || ' ' like all (:words::text[])
                    order by v.since desc limit 1) f on true
                order by l.until <= :asOf, g.position
                """)
                .param("asOf", asOf)
                .param("words", words)
                .query((row, n) -> {
                    LocalDate until = row.getObject("until", LocalDate.class);
                    LocalDate last = row.getObject("last", LocalDate.class);
                    return new Found.AreaHit(
                            row.getObject("area_id", UUID.class),
                            row.getString("name"),
                            row.getString("part_of"),
                            last.isAfter(asOf) ? null : last.minusDays(1),
                            until.isAfter(asOf) || until.equals(last)
                                    ? null
                                    : new Found.Former(row.getString("old_name"), row.getString("old_part_of"), until));
                })
                .list();
    }
}
