package vn.ansinh.office.registry.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.proposal.Proposal.State;

/** The proposals that the acting person may see, step by step. Only ever added to. */
@Repository
class Proposals {
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
    private static final Comparator<Proposal> LATEST =
            Comparator.comparing(Proposal::at).reversed();
    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    Proposals(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return read(List.of(id)).stream().findFirst();
    }

    /** All that wait for an officer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Proposal> waiting() {
        return list(Set.of(State.SENT), ALL, 0, Comparator.comparing(Proposal::at));
    }

    /** All that wait for their makers, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> returned() {
        return list(Set.of(State.RETURNED), ALL, 0, LATEST);
    }

    /** A page of those that wait for nobody, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> decided(int from, int size) {
        return list(Set.of(State.ACCEPTED, State.AMENDED, State.WITHDRAWN), size, from, LATEST);
    }

    private List<Proposal> list(Set<State> states, int size, int from, Comparator<Proposal> order) {
        List<UUID> listed = sql.sql("""
                select l.proposal_id from registry.proposal_steps l
                where l.step = any (:states)
                    and not exists (select from registry.proposal_steps m where m.ward_id = l.ward_id
                        and m.proposal_id = l.proposal_id and m.number > l.number)
                order by l.done_at desc, l.proposal_id limit :size offset :from
                """)
                .param("states", states.stream().map(State::code).toArray(String[]::new))
                .param("size", size)
                .param("from", from)
                .query(UUID.class)
                .list();
        return read(listed).stream().sorted(order.thenComparing(Proposal::id)).toList();
    }

    private List<Proposal> read(Collection<UUID> ids) {
        Map<UUID, Proposal> found = new LinkedHashMap<>();
        sql.sql("""
                select p.proposal_id, p.household_id, coalesce(h.code, '') as code, p.kind, p.proposed_by, coalesce(a.full_name, '') as proposer,
                    (select n.name from registry.membership m
                     join registry.person n on n.ward_id = m.ward_id and n.person_id = m.person_id
                     where m.ward_id = p.ward_id and m.household_id = p.household_id and m.relation = 'head'
                     order by m.until desc limit 1) as head,
                    s.step, s.typed, s.reason, s.done_at, coalesce(b.full_name, '') as done_by
                from registry.proposals p
                left join registry.household h on h.ward_id = p.ward_id and h.household_id = p.household_id
                join registry.proposal_steps s on s.ward_id = p.ward_id and s.proposal_id = p.proposal_id
                left join account.user_account a on a.ward_id = p.ward_id and a.user_id = p.proposed_by
                left join account.user_account b on b.ward_id = s.ward_id and b.user_id = s.done_by
                where p.proposal_id = any (:ids::uuid[])
                order by p.proposal_id, s.number
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            UUID proposal = row.getObject("proposal_id", UUID.class);
            found.put(proposal, next(found.get(proposal), row, proposal));
        });
        return List.copyOf(found.values());
    }

    private Proposal next(@Nullable Proposal before, ResultSet row, UUID id) throws SQLException {
        State state = State.valueOf(row.getString("step").toUpperCase(Locale.ROOT));
        Map<String, List<String>> typed = typed(row);
        List<Proposal.Step> steps = new ArrayList<>(before == null ? List.of() : before.steps());
        steps.add(new Proposal.Step(
                state,
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
                state == State.SENT || before == null ? typed : before.typed(),
                state == State.AMENDED ? typed : Map.of(),
                steps);
    }

    private Map<String, List<String>> typed(ResultSet row) throws SQLException {
        String typed = row.getString("typed");
        return typed == null ? Map.of() : json.readValue(typed, TYPED);
    }

    /** Whether the identifier was free. */
    boolean add(UUID id, UUID household, LifeEvent.Kind kind) {
        return sql.sql("""
                insert into registry.proposals (ward_id, proposal_id, household_id, kind, is_private, proposed_by)
                values (platform.ward(), :id, :household, :kind, :private, platform.app_user())
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("household", household)
                        .param("kind", kind.code())
                        .param("private", kind.isPrivate())
                        .update()
                == 1;
    }

    /** The next step; of two at once one fails, for a number is given once. */
    void step(UUID id, int number, State state, @Nullable Map<String, List<String>> typed, String reason) {
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
