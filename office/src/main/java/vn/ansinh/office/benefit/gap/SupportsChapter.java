package vn.ansinh.office.benefit.gap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** The supports that were applied for, received, stopped or declined, as the ward wrote them down. */
@Component
class SupportsChapter implements FileChapter {
    private final JdbcClient sql;
    private final WardLaw law;
    private final Words words;

    SupportsChapter(JdbcClient sql, WardLaw law, Words words) {
        this.sql = sql;
        this.law = law;
        this.words = words;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HOUSEHOLD.name();
    }

    /** Without the supports that tell of an illness or a disability. */
    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.of(chapter(
                "where t.household_id = :subject and not t.is_private",
                question.household().id(),
                question));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.of(chapter("where t.person_id = :subject", person, question));
    }

    private record Entry(LocalDate since, String benefit, String name, String state, String paper) {}

    private Chapter chapter(String where, UUID subject, Question question) {
        Writing writing = Writing.in(question.language());
        List<Entry> entries = sql.sql("""
                select t.since, t.state, t.benefit, t.paper, coalesce(p.name, '') as name
                from benefit.take_ups_now t
                left join registry.person p on p.ward_id = t.ward_id and p.person_id = t.person_id
                """ + where + " and t.since <= :asOf order by t.since desc, t.take_up_id desc")
                .param("subject", subject)
                .param("asOf", question.asOf())
                .query((row, n) -> entry(row, question))
                .list();
        return new Chapter(
                "benefit.file.title",
                List.of(
                        "registry.file.since",
                        "benefit.file.benefit",
                        "registry.file.who",
                        "benefit.file.state",
                        "registry.file.paper"),
                entries.stream()
                        .map(each -> List.of(
                                writing.date(each.since()), each.benefit(), each.name(), each.state(), each.paper()))
                        .toList(),
                entries.stream()
                        .map(each -> new Chapter.Moment(
                                each.since(),
                                each.benefit() + (each.name().isEmpty() ? "" : " (" + each.name() + ")") + ": "
                                        + each.state()))
                        .toList());
    }

    private Entry entry(ResultSet row, Question question) throws SQLException {
        String benefit = row.getString("benefit");
        return new Entry(
                row.getObject("since", LocalDate.class),
                law.benefits()
                        .find(benefit)
                        .map(known -> known.name().in(Spoken.in(question.language())))
                        .orElse(benefit),
                row.getString("name"),
                words.text(
                        question.language(),
                        "gap.state."
                                + TakeUp.State.ofCode(row.getString("state")).orElseThrow()),
                row.getString("paper"));
    }
}
