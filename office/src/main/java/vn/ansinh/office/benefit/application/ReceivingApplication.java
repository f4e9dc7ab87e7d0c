package vn.ansinh.office.benefit.application;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tiếp nhận: writes files, their checklists and what is done with them; each deed in one transaction. */
@Component
public class ReceivingApplication {
    private final JdbcClient sql;

    ReceivingApplication(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A file that is handed in.
     *
     * @param id made when the form was opened, so that what is sent twice is kept once
     */
    public record NewApplication(
            UUID id,
            String procedure,
            String benefit,
            UUID household,
            Optional<UUID> person,
            boolean isPrivate,
            Optional<LocalDate> event,
            LocalDate received,
            Application.Channel channel,
            Application.Applicant applicant,
            String note,
            Optional<LocalDate> due,
            List<ListedPaper> papers) {
        public NewApplication {
            papers = List.copyOf(papers);
        }
    }

    /** An open file of the same subject and procedure, so that nobody files twice. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(String procedure, UUID household, Optional<UUID> person) {
        return sql
                .sql("""
                select a.application_id from benefit.applications_now a
                where a.procedure = :procedure and a.household_id = :household and a.who is not distinct from :person
                  and a.state in ('received', 'lacking', 'appraised', 'laid')
                """)
                .param("procedure", procedure)
                .param("household", household)
                .param("person", person.orElse(null), Types.OTHER)
                .query(UUID.class)
                .list()
                .stream()
                .findFirst();
    }

    @Transactional
    public void receive(NewApplication file) {
        int year = file.received().getYear();
        sql.sql("select pg_advisory_xact_lock(hashtextextended('benefit.application ' || :year, 0))")
                .param("year", String.valueOf(year))
                .query((row, n) -> n)
                .list();
        int written = sql.sql("""
                insert into benefit.application (ward_id, application_id, year, number, procedure, benefit, household_id, person_id,
                    is_private, event_day, received_on, channel, applicant, relation, phone, note, due_on)
                values (platform.ward(), :id, :year,
                    (select coalesce(max(a.number), 0) + 1 from benefit.application a where a.year = :year),
                    :procedure, :benefit, :household, :person, :private, :event, :received, :channel, :applicant, :relation,
                    :phone, :note, :due)
                on conflict (ward_id, application_id) do nothing
                """)
                .param("id", file.id())
                .param("year", year)
                .param("procedure", file.procedure())
                .param("benefit", file.benefit())
                .param("household", file.household())
                .param("person", file.person().orElse(null), Types.OTHER)
                .param("private", file.isPrivate())
                .param("event", file.event().orElse(null), Types.DATE)
                .param("received", file.received())
                .param("channel", file.channel().code())
                .param("applicant", file.applicant().name())
                .param("relation", file.applicant().relation())
                .param("phone", file.applicant().phone())
                .param("note", file.note())
                .param("due", file.due().orElse(null), Types.DATE)
                .update();
        if (written == 1) {
            file.papers().forEach(paper -> note(file.id(), paper));
            step(file.id(), FileStep.Kind.RECEIVED, file.received(), "");
            ask(file.id(), file.papers(), file.received());
        }
    }

    /** Notes what was brought; what still lacks is asked for, and a file that is complete goes on. */
    @Transactional
    public void bring(UUID application, List<ListedPaper> before, List<ListedPaper> now, LocalDate day) {
        now.stream().filter(paper -> !before.contains(paper)).forEach(paper -> note(application, paper));
        boolean wasLacking = before.stream().anyMatch(ListedPaper::isLacking);
        if (!ask(application, now, day) && wasLacking) {
            step(application, FileStep.Kind.PAPERS_COMPLETE, day, "");
        }
    }

    private boolean ask(UUID application, List<ListedPaper> papers, LocalDate day) {
        List<String> lacking = papers.stream()
                .filter(ListedPaper::isLacking)
                .map(ListedPaper::name)
                .toList();
        if (!lacking.isEmpty()) {
            step(application, FileStep.Kind.PAPERS_ASKED, day, String.join("; ", lacking));
        }
        return !lacking.isEmpty();
    }

    /** Taken back by who filed it. */
    @Transactional
    public void withdraw(UUID application, LocalDate day, String why) {
        step(application, FileStep.Kind.WITHDRAWN, day, why);
    }

    /** What the law says of it on a day; kept as it was found. */
    @Transactional
    public void appraise(UUID application, LocalDate day, String words, List<Finding> findings) {
        int number = step(application, FileStep.Kind.APPRAISED, day, words);
        for (int place = 0; place < findings.size(); place++) {
            Finding one = findings.get(place);
            sql.sql("""
                    insert into benefit.appraisal (ward_id, application_id, number, place, benefit, is_private, outcome, amount,
                        is_minimum, rule, cited, sentence, is_proposed)
                    values (platform.ward(), :id, :number, :place, :benefit, :private, :outcome, :amount, :minimum, :rule, :cited,
                        :sentence, :proposed)
                    """)
                    .param("id", application)
                    .param("number", number)
                    .param("place", place)
                    .param("benefit", one.benefit())
                    .param("private", one.isPrivate())
                    .param("outcome", one.outcome())
                    .param("amount", one.amount().orElse(null), Types.BIGINT)
                    .param("minimum", one.isMinimum())
                    .param("rule", one.rule())
                    .param("cited", one.cited())
                    .param("sentence", one.sentence())
                    .param("proposed", one.isProposed())
                    .update();
        }
    }

    private int step(UUID application, FileStep.Kind kind, LocalDate day, String words) {
        return sql.sql("""
                insert into benefit.application_step (ward_id, application_id, number, kind, day, words)
                values (platform.ward(), :id, (select coalesce(max(s.number), 0) + 1 from benefit.application_step s
                    where s.application_id = :id), :kind, :day, :words)
                returning number
                """)
                .param("id", application)
                .param("kind", kind.code())
                .param("day", day)
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private void note(UUID application, ListedPaper paper) {
        sql.sql("""
                insert into benefit.application_paper (ward_id, application_id, place, version, name, is_shown, is_there)
                values (platform.ward(), :id, :place, (select coalesce(max(p.version), 0) + 1 from benefit.application_paper p
                    where p.application_id = :id and p.place = :place), :name, :shown, :there)
                """)
                .param("id", application)
                .param("place", paper.place())
                .param("name", paper.name())
                .param("shown", paper.isShown())
                .param("there", paper.isThere())
                .update();
    }
}
