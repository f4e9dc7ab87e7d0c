package vn.ansinh.office.programme.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.BodyKind;

/** Who can help with what: suggestions of the program, which the ward replaces, leaves out or adds to. */
@Component
public class HelpMenu {
    static final int LONGEST = 300;
    private static final int PARTS = 4;
    private static final List<HelpOption> SUGGESTED = suggested();

    private final JdbcClient sql;
    private final HelpNeeds needs;

    HelpMenu(JdbcClient sql, HelpNeeds needs) {
        this.sql = sql;
        this.needs = needs;
    }

    private static List<HelpOption> suggested() {
        try (InputStream in = Objects.requireNonNull(HelpMenu.class.getResourceAsStream("menu.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(", ", PARTS))
                    .map(part -> new HelpOption(null, BodyKind.of(part[1]), part[2], part[3], part[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What counts on the day, by kind of body. */
    @Transactional(readOnly = true)
    public List<HelpOption> on(LocalDate day) {
        List<HelpOption> own = sql.sql("select * from programme.help_option where valid @> :day")
                .param("day", day)
                .query((row, n) -> new HelpOption(
                        row.getObject("option_id", UUID.class),
                        BodyKind.of(row.getString("kind")),
                        row.getString("need"),
                        row.getString("words"),
                        row.getString("replaces")))
                .list();
        Set<String> replaced = new HashSet<>();
        own.forEach(one -> replaced.add(one.suggestion()));
        List<HelpOption> all = new ArrayList<>(
                own.stream().filter(one -> !one.words().isEmpty()).toList());
        SUGGESTED.stream().filter(one -> !replaced.contains(one.suggestion())).forEach(all::add);
        all.sort(Comparator.comparing(HelpOption::kind)
                .thenComparing(HelpOption::need)
                .thenComparing(HelpOption::words));
        return all;
    }

    /** What can be done about these needs; about a finer cause also what is said of the one it is counted under. */
    @Transactional(readOnly = true)
    public List<HelpOption> about(List<String> wanted, LocalDate day) {
        Set<String> all = new HashSet<>(wanted);
        wanted.forEach(need -> needs.under(need).ifPresent(all::add));
        return on(day).stream().filter(one -> all.contains(one.need())).toList();
    }

    /** The ward's own words from the day on, for a suggestion or beside them. */
    @Transactional
    public void add(UUID id, HelpOption option, LocalDate from) {
        sql.sql("""
                insert into programme.help_option (ward_id, option_id, kind, need, words, replaces, valid, recorded_by)
                values (platform.ward(), :id, :kind, :need, :words, :replaces, daterange(:from, null), platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("kind", option.kind().code())
                .param("need", option.need())
                .param("words", option.words())
                .param("replaces", option.suggestion())
                .param("from", from)
                .update();
    }

    /** It is offered no more from the day on. False where there is no such thing, or no more. */
    @Transactional
    public boolean leaveOut(UUID fresh, String which, LocalDate from) {
        List<HelpOption> offered = on(from);
        return Stream.of(which)
                .flatMap(wanted -> offered.stream()
                        .filter(one -> one.id() == null
                                ? one.suggestion().equals(wanted)
                                : one.id().toString().equals(wanted)))
                .findFirst()
                .map(one -> end(fresh, one, from))
                .orElse(false);
    }

    private boolean end(UUID fresh, HelpOption one, LocalDate from) {
        if (one.id() != null) {
            sql.sql("""
                    update programme.help_option set valid = daterange(lower(valid), greatest(:from::date, lower(valid)))
                    where option_id = :id and upper(valid) is null
                    """).param("id", one.id()).param("from", from).update();
        }
        if (!one.suggestion().isEmpty()) {
            add(fresh, new HelpOption(null, one.kind(), one.need(), "", one.suggestion()), from);
        }
        return true;
    }
}
