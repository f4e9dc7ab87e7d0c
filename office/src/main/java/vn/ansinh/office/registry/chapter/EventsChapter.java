package vn.ansinh.office.registry.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** What happened, as it was recorded, and what lists changed. What was undone is left out. */
@Component
class EventsChapter implements FileChapter {
    private static final String RECORDED = """
            select e.happened_on, 'event.kind.' || e.kind as key,
                (select string_agg(p.name, ', ' order by p.sort_key) from registry.person p
                 where p.ward_id = e.ward_id and p.person_id = any (e.named)) as names,
                concat_ws(', ', nullif(e.paper_number, ''), nullif(e.paper_issuer, ''), nullif(e.note, '')) as paper, e.recorded_at
            from (select e.ward_id, e.event_id, coalesce(s.kind, e.kind) as kind, e.happened_on, coalesce(s.named, e.named) as named,
                      coalesce(s.paper_number, e.paper_number) as paper_number, coalesce(s.paper_issuer, e.paper_issuer) as paper_issuer,
                      coalesce(s.note, e.note) as note, e.recorded_at, e.undoes
                  from registry.life_event e
                  left join registry.life_event_health s on s.ward_id = e.ward_id and s.event_id = e.event_id) e
            where e.kind <> 'private' and e.undoes is null
                and not exists (select from registry.life_event u where u.ward_id = e.ward_id and u.undoes = e.event_id)
                and e.happened_on <= :asOf
            """;
    private static final String LISTED = """
            select e.happened_on, 'registry.event.' || e.kind as key, p.name as names,
                case when e.before is null and e.after is null then coalesce(e.paper, '')
                     else coalesce(e.before, '') || ' → ' || coalesce(e.after, '') end as paper, e.recorded_at
            from registry.event e
            left join registry.person p on p.ward_id = e.ward_id and p.person_id = e.person_id
            where e.happened_on <= :asOf
            """;
    private static final String LATEST_FIRST = " order by happened_on desc, recorded_at desc, key limit 500";

    private final JdbcClient sql;
    private final Words words;

    EventsChapter(JdbcClient sql, Words words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    /** Without events of health, which the file of a household does not tell. */
    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.of(chapter(
                sql.sql("select * from (" + RECORDED + """
                          and e.event_id in (select h.event_id from registry.life_event_household h where h.household_id = :household)
                          and not exists (select from registry.life_event_health s where s.ward_id = e.ward_id and s.event_id = e.event_id)
                        union all
                        """ + LISTED + """
                          and e.household_id = :household and e.kind not in ('disability', 'serious-illness', 'ethnic-group')) past
                        """ + LATEST_FIRST)
                        .param("household", question.household().id()),
                question));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.of(chapter(
                sql.sql("select * from (" + RECORDED + " and :person = any (e.named) union all " + LISTED
                                + " and e.person_id = :person) past" + LATEST_FIRST)
                        .param("person", person),
                question));
    }

    private Chapter chapter(JdbcClient.StatementSpec asked, Question question) {
        List<Past> past = asked.param("asOf", question.asOf())
                .query((row, n) -> past(row, question.language()))
                .list();
        Writing writing = Writing.in(question.language());
        return new Chapter(
                "registry.history",
                List.of("registry.file.day", "registry.file.what", "registry.file.who", "registry.file.paper"),
                past.stream()
                        .map(each -> List.of(writing.date(each.day()), each.what(), each.who(), each.paper()))
                        .toList(),
                past.stream()
                        .map(each -> new Chapter.Moment(
                                each.day(), each.who().isEmpty() ? each.what() : each.what() + ": " + each.who()))
                        .toList());
    }

    private record Past(LocalDate day, String what, String who, String paper) {}

    private Past past(ResultSet row, Language language) throws SQLException {
        return new Past(
                row.getObject("happened_on", LocalDate.class),
                words.text(language, row.getString("key")),
                Objects.requireNonNullElse(row.getString("names"), ""),
                Objects.requireNonNullElse(row.getString("paper"), ""));
    }
}
