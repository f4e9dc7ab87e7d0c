package vn.ansinh.office.programme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of the committees and who sits in them; only ever added to, the time of a member ends. */
@Component
public class CommitteeMembers {
    private static final String SEEN = """
            select member_id, committee, decision_id, user_id, name, post, position, body_id, lower(valid) as began,
                upper(valid) as ended
            from programme.member
            """;

    private final JdbcClient sql;

    CommitteeMembers(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<CommitteeDecision> decisions(Committee committee) {
        return sql.sql("""
                select decision_id, what, written, dated, document_id from programme.committee_decision
                where committee = :committee order by dated desc, decision_id desc
                """)
                .param("committee", committee.code())
                .query((row, n) -> new CommitteeDecision(
                        row.getObject("decision_id", UUID.class),
                        committee,
                        row.getString("what").equals("renewed"),
                        row.getString("written"),
                        row.getObject("dated", LocalDate.class),
                        Optional.ofNullable(row.getObject("document_id", UUID.class))))
                .list();
    }

    /** Everybody who is or was in it, by position and name; those whose time is over come last. */
    @Transactional(readOnly = true)
    public List<CommitteeMember> all(Committee committee) {
        return sql
                .sql(SEEN + " where committee = :committee")
                .param("committee", committee.code())
                .query((row, n) -> member(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(
                                (CommitteeMember one) -> one.until().isPresent())
                        .thenComparing(CommitteeMember::position)
                        .thenComparing(CommitteeMember::from)
                        .thenComparing(CommitteeMember::id))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CommitteeMember> on(Committee committee, LocalDate day) {
        return all(committee).stream().filter(one -> one.isOn(day)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<CommitteeMember> find(UUID member) {
        return sql.sql(SEEN + " where member_id = :member")
                .param("member", member)
                .query((row, n) -> member(row))
                .optional();
    }

    /** Writes a decision down; the first of a committee sets it up. It is tied to the paper of the register that has its number and day. */
    @Transactional
    public void decide(UUID id, Committee committee, String written, LocalDate dated) {
        sql.sql("""
                insert into programme.committee_decision (ward_id, decision_id, committee, what, written, dated, document_id, recorded_by)
                select platform.ward(), :id, :committee,
                    case when exists (select from programme.committee_decision d where d.committee = :committee)
                        then 'renewed' else 'set-up' end,
                    :written, :dated,
                    (select d.document_id from correspondence.document d where d.written = :written and d.dated = :dated
                        and d.direction = 'out' limit 1),
                    platform.app_user()
                on conflict do nothing
                """)
                .param("id", id)
                .param("committee", committee.code())
                .param("written", written)
                .param("dated", dated)
                .update();
    }

    /** The person is in the committee from the day of the member on; false when it has another head on that day. */
    @Transactional
    public boolean join(CommitteeMember member) {
        return sql.sql("""
                insert into programme.member (ward_id, member_id, committee, decision_id, user_id, name, post, position, body_id, valid,
                    recorded_by)
                values (platform.ward(), :id, :committee, :decision, :user, :name, :post, :position, :body, daterange(:from, null),
                    platform.app_user())
                on conflict do nothing
                """)
                        .param("id", member.id())
                        .param("committee", member.committee().code())
                        .param("decision", member.decision())
                        .param("user", member.user().orElse(null), Types.OTHER)
                        .param("name", member.name())
                        .param("post", member.post())
                        .param("position", member.position().code())
                        .param("body", member.body().orElse(null), Types.OTHER)
                        .param("from", member.from())
                        .update()
                == 1;
    }

    /**
     * The last day of the person, in the committee and for the groups; false when it ended already, had not begun by then or a group
     * was given later.
     */
    @Transactional
    public boolean leave(UUID member, LocalDate last) {
        LocalDate end = last.plusDays(1);
        boolean isLater = sql.sql("""
                select exists (select from programme.assignment where member_id = :id
                    and (lower(valid) >= :end or upper(valid) > :end))
                """)
                .param("id", member)
                .param("end", end)
                .query(Boolean.class)
                .single();
        if (isLater || sql.sql("""
                        update programme.member set valid = daterange(lower(valid), :end)
                        where member_id = :id and upper(valid) is null and lower(valid) < :end
                        """).param("id", member).param("end", end).update() == 0) {
            return false;
        }
        sql.sql("""
                update programme.assignment set valid = daterange(lower(valid), :end)
                where member_id = :id and upper(valid) is null
                """).param("id", member).param("end", end).update();
        return true;
    }

    private static CommitteeMember member(ResultSet row) throws SQLException {
        return new CommitteeMember(
                row.getObject("member_id", UUID.class),
                Committee.ofCode(row.getString("committee")).orElseThrow(),
                row.getObject("decision_id", UUID.class),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                Position.ofCode(row.getString("position")).orElseThrow(),
                Optional.ofNullable(row.getObject("body_id", UUID.class)),
                row.getObject("began", LocalDate.class),
                Optional.ofNullable(row.getObject("ended", LocalDate.class)));
    }
}
