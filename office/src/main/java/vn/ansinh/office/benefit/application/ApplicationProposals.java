package vn.ansinh.office.benefit.application;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what events suggest. */
@Component
@Transactional
public class ApplicationProposals {
    private final JdbcClient sql;

    ApplicationProposals(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that nobody has taken up or set aside, the oldest first. */
    @Transactional(readOnly = true)
    public List<SupportProposal> open() {
        return sql.sql("""
                select p.* from benefit.proposal p
                where not exists (select from benefit.proposal_end e where e.ward_id = p.ward_id and e.proposal_id = p.proposal_id)
                order by p.day, p.proposal_id
                """)
                .query((row, n) -> new SupportProposal(
                        row.getObject("proposal_id", UUID.class),
                        SupportProposal.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getObject("day", LocalDate.class),
                        row.getObject("household_id", UUID.class),
                        Optional.ofNullable(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getObject("enrolment_id", UUID.class)),
                        row.getString("name")))
                .list();
    }

    /** Suggests it once for an event. */
    public void suggest(UUID event, SupportProposal one, boolean isPrivate) {
        sql.sql("""
                insert into benefit.proposal (ward_id, proposal_id, kind, event_id, day, household_id, person_id, enrolment_id, name,
                    is_private)
                values (platform.ward(), :id, :kind, :event, :day, :household, :person, :enrolment, :name, :private)
                on conflict do nothing
                """)
                .param("id", one.id())
                .param("kind", one.kind().code())
                .param("event", event)
                .param("day", one.day())
                .param("household", one.household())
                .param("person", one.person().orElse(null), Types.OTHER)
                .param("enrolment", one.enrolment().orElse(null), Types.OTHER)
                .param("name", one.name())
                .param("private", isPrivate)
                .update();
    }

    /** An event that was undone suggests nothing any more. */
    public void forget(UUID event) {
        sql.sql("""
                insert into benefit.proposal_end (ward_id, proposal_id, outcome, reason)
                select p.ward_id, p.proposal_id, 'dropped', 'Sự kiện đã được hủy'
                from benefit.proposal p where p.event_id = :event
                on conflict do nothing
                """).param("event", event).update();
    }

    public void take(UUID proposal) {
        end(proposal, "taken", "");
    }

    public void drop(UUID proposal, String reason) {
        end(proposal, "dropped", reason);
    }

    private void end(UUID proposal, String outcome, String reason) {
        sql.sql("""
                insert into benefit.proposal_end (ward_id, proposal_id, outcome, reason)
                select p.ward_id, p.proposal_id, :outcome, :reason from benefit.proposal p where p.proposal_id = :id
                on conflict do nothing
                """)
                .param("id", proposal)
                .param("outcome", outcome)
                .param("reason", reason)
                .update();
    }
}
