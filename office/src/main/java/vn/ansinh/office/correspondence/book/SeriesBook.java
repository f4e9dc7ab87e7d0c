package vn.ansinh.office.correspondence.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;

/** The series of numbers of a year: from where each goes on, and what is missing in it. */
@Component
class SeriesBook {
    /** The series of what came in, beside those of the symbols. */
    static final String ARRIVALS = "ĐẾN";

    /** A number beyond is a mistake of typing. */
    static final int HIGHEST = 200_000;

    private final JdbcClient sql;

    SeriesBook(JdbcClient sql) {
        this.sql = sql;
    }

    private record Given(String symbol, int number) {}

    private record Lost(String symbol, int number, String reason) {}

    private record Set(String symbol, Series.Start start) {}

    @Transactional(readOnly = true)
    public List<Series> of(int year) {
        Map<String, NavigableSet<Integer>> given = sql
                .sql("""
                select case when direction = 'in' then :arrivals else symbol end as symbol, number
                from correspondence.document where year = :year
                """)
                .param("arrivals", ARRIVALS)
                .param("year", year)
                .query((row, n) -> new Given(row.getString("symbol"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Given::symbol, Collectors.mapping(Given::number, Collectors.toCollection(TreeSet::new))));
        Map<String, Map<Integer, String>> lost = new HashMap<>();
        sql.sql("select symbol, number, reason from correspondence.number_lost where year = :year")
                .param("year", year)
                .query((row, n) -> new Lost(row.getString("symbol"), row.getInt("number"), row.getString("reason")))
                .list()
                .forEach(one -> lost.computeIfAbsent(one.symbol(), symbol -> new HashMap<>())
                        .put(one.number(), one.reason()));
        Map<String, List<Series.Start>> starts = sql
                .sql("""
                select s.symbol, s.start_at, s.reason, greatest(
                    (select coalesce(max(d.number), 0) from correspondence.document d
                     where d.year = s.year and d.number < s.start_at and d.registered_at <= s.set_at
                       and case when d.direction = 'in' then :arrivals else d.symbol end = s.symbol),
                    (select coalesce(max(l.number), 0) from correspondence.number_lost l
                     where l.symbol = s.symbol and l.year = s.year and l.number < s.start_at and l.lost_at <= s.set_at)) as after
                from correspondence.series_start s where s.year = :year order by s.symbol, s.version
                """)
                .param("arrivals", ARRIVALS)
                .param("year", year)
                .query((row, n) -> new Set(
                        row.getString("symbol"),
                        new Series.Start(row.getInt("after"), row.getInt("start_at"), row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Set::symbol, Collectors.mapping(Set::start, Collectors.toList())));
        return Stream.of(given.keySet(), lost.keySet(), starts.keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(symbol -> Series.of(
                        symbol,
                        given.getOrDefault(symbol, new TreeSet<>()),
                        lost.getOrDefault(symbol, Map.of()),
                        starts.getOrDefault(symbol, List.of())))
                .toList();
    }

    /** The years in which numbers were given, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.sql("""
                select year from correspondence.document union select year from correspondence.series_start
                union select year from correspondence.number_lost order by 1 desc
                """).query(Integer.class).list();
    }

    /** The number that is given next; nobody else is given one of this series before the transaction ends. */
    @Transactional
    public int next(String symbol, int year) {
        return symbol.equals(ARRIVALS)
                ? sql.sql("select correspondence.next_arrival(:year)")
                        .param("year", year)
                        .query(Integer.class)
                        .single()
                : sql.sql("select correspondence.next_number(:symbol, :year)")
                        .param("symbol", symbol)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
    }

    /** Why a number was lost, if it was. */
    @Transactional(readOnly = true)
    public Optional<String> lost(String symbol, int year, int number) {
        return sql.sql(
                        "select reason from correspondence.number_lost where symbol = :symbol and year = :year and number = :number")
                .param("symbol", symbol)
                .param("year", year)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Lets a series go on from a number; what is wrong with that otherwise. */
    @Transactional
    public Optional<Said> start(String symbol, int year, int at, String reason) {
        next(symbol, year);
        int last = of(year).stream()
                .filter(one -> one.symbol().equals(symbol))
                .mapToInt(Series::last)
                .findFirst()
                .orElse(0);
        if (at <= last) {
            return Optional.of(Said.of("correspondence.fault.start-low", String.valueOf(at), String.valueOf(last)));
        }
        sql.sql("""
                insert into correspondence.series_start (ward_id, symbol, year, version, start_at, reason, set_by)
                select platform.ward(), :symbol, :year, coalesce(max(version), 0) + 1, :at, :reason, platform.app_user()
                from correspondence.series_start where symbol = :symbol and year = :year
                """)
                .param("symbol", symbol)
                .param("year", year)
                .param("at", at)
                .param("reason", reason)
                .update();
        return Optional.empty();
    }

    /** Says that a number stands beside no document and why; what is wrong with that otherwise. */
    @Transactional
    public Optional<Said> lose(String symbol, int year, int number, String reason) {
        int next = next(symbol, year);
        if (number > next) {
            return Optional.of(Said.of("correspondence.fault.lost-high", String.valueOf(number), String.valueOf(next)));
        }
        boolean isGiven = sql.sql("""
                select exists (select from correspondence.document where direction = 'out' and symbol = :symbol and year = :year
                    and number = :number)
                """)
                .param("symbol", symbol)
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
        if (isGiven) {
            return Optional.of(Said.of("correspondence.fault.lost-given", String.valueOf(number)));
        }
        if (lost(symbol, year, number).isPresent()) {
            return Optional.of(Said.of("correspondence.fault.lost-already", String.valueOf(number)));
        }
        sql.sql("""
                insert into correspondence.number_lost (ward_id, symbol, year, number, reason, lost_by)
                values (platform.ward(), :symbol, :year, :number, :reason, platform.app_user())
                """)
                .param("symbol", symbol)
                .param("year", year)
                .param("number", number)
                .param("reason", reason)
                .update();
        return Optional.empty();
    }
}
