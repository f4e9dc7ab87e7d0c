package vn.ansinh.office.registry.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.registry.event.LifeEvent;

/** The proposals that the acting person may see, step by step. Only ever added to. */
@Repository
class Proposals {
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
    private static final int MOST = 300;

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    Proposals(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return read("where p.proposal_id = :id", id).stream().findFirst();
    }

    /** Those that wait for an officer, the oldest first; or the latest of all others. */
    @Transactional(readOnly = true)
    public List<Proposal> list(boolean waiting) {
        return read(
                        "where (:id::uuid is null) and p.proposal_id in (select l.proposal_id from registry.proposal_steps l "
                                + "where l.number = (select max(m.number) from registry.proposal_steps m where m.ward_id = l.ward_id "
                                + "and m.proposal_id = l.proposal_id) and (l.step = 'sent') = " + waiting
                                + " order by l.done_at " + (waiting ? "" : "desc") + " limit " + MOST + ")",
                        null)
                .stream()
                .sorted(
                        waiting
                                ? Comparator.comparing(Proposal::at)
                                : Comparator.comparing(Proposal::at).reversed())
                .toList();
    }

    private List<Proposal> read(String where, @Nullable UUID id) {
        Map<UUID, Proposal> found = new LinkedHashMap<>();
        sql.sql("""
                select p.proposal_id, p.household_id, h.code, p.kind, p.proposed_by, coalesce(a.full_name, '') as proposer,
                    (select n.name from registry.membership m
                     join registry.person n on n.ward_id = m.ward_id and n.person_id = m.person_id
                     where m.ward_id = p.ward_id and m.household_id = p.household_id and m.relation = 'head'
                     order by m.until desc limit 1) as head,
                    s.step, s.typed, s.reason, s.done_at, coalesce(b.full_name, '') as done_by
                from registry.proposals p
                join registry.household h on h.ward_id = p.ward_id and h.household_id = p.household_id
                join registry.proposal_steps s on s.ward_id = p.ward_id and s.proposal_id = p.proposal_id
                left join account.user_account a on a.ward_id = p.ward_id and a.user_id = p.proposed_by
                left join account.user_account b on b.ward_id = s.ward_id and b.user_id = s.done_by
                """ + where + " order by p.proposal_id, s.number")
                .param("id", id, Types.OTHER)
                .query(row -> {
                    UUID proposal = row.getObject("proposal_id", UUID.class);
                    found.put(proposal, next(found.get(proposal), row, proposal));
                });
        return List.copyOf(found.values());
    }

    private Proposal next(@Nullable Proposal before, ResultSet row, UUID id) throws SQLException {
        String typed = row.getString("typed");
        List<Proposal.Step> steps = new ArrayList<>(before == null ? List.of() : before.steps());
        steps.add(new Proposal.Step(
                Proposal.State.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getString("done_by"),
                row.getTimestamp("done_at").toInstant()));
        String kind = row.getString("kind");
        String head = row.getString("head");
        return new Proposal(
                id,
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                head == null ? "" : head,
                LifeEvent.Kind.ofCode(kind).orElseThrow(() -> new IllegalStateException("no kind " + kind)),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                typed != null ? json.readValue(typed, TYPED) : before == null ? Map.of() : before.typed(),
                steps);
    }

    void add(UUID id, UUID household, LifeEvent.Kind kind) {
        sql.sql("""
                insert into registry.proposals (ward_id, proposal_id, household_id, kind, is_private, proposed_by)
                values (platform.ward(), :id, :household, :kind, :private, platform.app_user())
                """)
                .param("id", id)
                .param("household", household)
                .param("kind", kind.code())
                .param("private", kind.isPrivate())
                .update();
    }

    /** The next step; of two at once one fails, for a number is given once. */
    void step(UUID id, int number, Proposal.State state, @Nullable Map<String, List<String>> typed, String reason) {
        sql.sql("""
                insert into registry.proposal_steps (ward_id, proposal_id, number, step, typed, reason, done_by)
                values (platform.ward(), :id, :number, :step, :typed::jsonb, :reason, platform.app_user())
                """)
                .param("id", id)
                .param("number", number)
                .param("step", state.code())
                .param("typed", typed == null ? null : json.writeValueAsString(typed))
                .param("reason", reason)
                .update();
    }
}
