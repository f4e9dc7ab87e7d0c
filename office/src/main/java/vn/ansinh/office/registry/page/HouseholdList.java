package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.people.Phone;

/** Lists households of a day by pages that begin after a key, so that the last page is as fast as the first. */
@Repository
class HouseholdList {
    static final int PAGE = 50;

    /** A page of lines and whether there are more on either side. */
    record Lines(List<HouseholdLine> lines, long total, Optional<PageToken> previous, Optional<PageToken> next) {}

    private record Counted(String condition, Map<String, Object> values) {}

    private final JdbcClient sql;
    private final Kept<Counted, Long> totals;

    HouseholdList(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.totals = new Kept<>(deeds, List.of("registry", "survey", "review"));
    }

    Lines page(ListQuestion question, List<HouseholdFilter> filters, LocalDate asOf, Optional<PageToken> token) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asOf", asOf);
        String condition = condition(question, filters, values);
        long total = totals.get(new Counted(condition, Map.copyOf(values)), () -> count(condition, values));
        List<String> keys = question.order().keys();
        Optional<PageToken> from = token.filter(known -> known.key().size() == keys.size());
        boolean backwards = from.map(PageToken::isBackwards).orElse(false);
        String start = from.map(known -> after(known, keys, values)).orElse("");
        String order = String.join(
                ", ", keys.stream().map(key -> key + (backwards ? " desc" : "")).toList());
        List<HouseholdLine> lines = new ArrayList<>(sql.sql("""
                select h.household_id, h.code, h.head_name, h.area_name, h.address, h.phone, h.people,
                    array[%s]::text[] as keys
                from registry.households_on(:asOf) h where %s %s order by %s limit %d
                """.formatted(
                        String.join(
                                ", ", keys.stream().map(key -> key + "::text").toList()),
                        condition,
                        start,
                        order,
                        PAGE + 1))
                .params(values)
                .query((row, n) -> line(row))
                .list());
        boolean more = lines.size() > PAGE;
        if (more) {
            lines.removeLast();
        }
        if (backwards) {
            Collections.reverse(lines);
        }
        boolean hasPrevious = !lines.isEmpty() && (backwards ? more : from.isPresent());
        boolean hasNext = !lines.isEmpty() && (backwards || more);
        return new Lines(
                lines,
                total,
                hasPrevious ? Optional.of(PageToken.before(key(lines.getFirst()))) : Optional.empty(),
                hasNext ? Optional.of(PageToken.after(key(lines.getLast()))) : Optional.empty());
    }

    private long count(String condition, Map<String, Object> values) {
        return sql.sql("select count(*) from registry.households_on(:asOf) h where " + condition)
                .params(values)
                .query(Long.class)
                .single();
    }

    static String condition(ListQuestion question, List<HouseholdFilter> filters, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        question.group().ifPresent(group -> {
            values.put("group", group);
            conditions.add("h.area_id = :group");
        });
        question.narrowing().ifPresent(each -> conditions.add("(" + each.condition() + ")"));
        for (HouseholdFilter filter : filters) {
            String chosen = question.chosen().get(filter.id());
            if (chosen != null) {
                values.put(filter.id(), chosen);
                conditions.add("(" + filter.condition() + ")");
            }
        }
        return String.join(" and ", conditions);
    }

    private static String after(PageToken token, List<String> keys, Map<String, Object> values) {
        List<String> places = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            values.put("key" + at, token.key().get(at));
            places.add("cast(:key" + at + " as " + (keys.get(at).endsWith("::int") ? "int" : "text") + ")");
        }
        return " and (%s) %s (%s)"
                .formatted(String.join(", ", keys), token.isBackwards() ? "<" : ">", String.join(", ", places));
    }

    private static String[] key(HouseholdLine line) {
        return line.key().toArray(String[]::new);
    }

    private static HouseholdLine line(java.sql.ResultSet row) throws java.sql.SQLException {
        String phone = row.getString("phone");
        return new HouseholdLine(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("area_name"),
                row.getString("address"),
                phone == null ? null : new Phone(phone).shown(),
                row.getInt("people"),
                List.of((String[]) row.getArray("keys").getArray()));
    }
}
