package vn.ansinh.office.report.ask.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.report.ask.Choice;

/** Phường, khu vực cũ: which wards or parts of wards the groups of a day belong or belonged to. */
@Component
class Parts {
    private record OfGroup(String part, String group) {}

    private final JdbcClient sql;
    private final Kept<LocalDate, List<OfGroup>> kept;

    Parts(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.kept = new Kept<>(deeds, List.of("registry"));
    }

    @Transactional(readOnly = true)
    public List<Choice> choices(LocalDate day) {
        Set<String> names = new TreeSet<>();
        all(day).forEach(one -> names.add(one.part()));
        return names.stream().map(name -> Choice.named(name, name)).toList();
    }

    @Transactional(readOnly = true)
    public Set<String> groups(String part, LocalDate day) {
        Set<String> groups = new TreeSet<>();
        all(day).stream().filter(one -> one.part().equals(part)).forEach(one -> groups.add(one.group()));
        return groups;
    }

    private List<OfGroup> all(LocalDate day) {
        return kept.get(
                day, () -> sql.sql("""
                        select distinct part_of as part, area_id::text as "group" from registry.parts_until(:day)
                        """).param("day", day).query(OfGroup.class).list());
    }
}
