package vn.ansinh.office.review.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;

/** Who is to be told, who was, and what they answered. Only ever added to: of a household the latest counts. */
@Component
public class Hearings {
    private final Candidates candidates;
    private final JdbcClient sql;

    Hearings(Candidates candidates, JdbcClient sql) {
        this.candidates = candidates;
        this.sql = sql;
    }

    /** A household that would lose something, with everything written down of it, the latest first. */
    public record Losing(Candidate candidate, String was, List<Hearing> hearings) {
        public Losing {
            hearings = List.copyOf(hearings);
        }

        public Optional<Hearing> latest() {
            return hearings.stream().findFirst();
        }

        /** When it was told. */
        public Optional<LocalDate> toldOn() {
            return hearings.stream()
                    .filter(one -> one.state() == Hearing.State.TOLD)
                    .map(Hearing::day)
                    .findFirst();
        }

        public boolean isAnswered() {
            return latest().filter(Hearing::isAnswered).isPresent();
        }
    }

    /** Those of a group or of all. A household that asked to leave by itself is not told what it asked for. */
    @Transactional(readOnly = true)
    public List<Losing> of(Round round, Optional<UUID> area) {
        Map<UUID, String> listed = listed(round);
        Map<UUID, List<Hearing>> all = hearings(round);
        return candidates.of(round, area).stream()
                .filter(one -> one.origin() != Candidate.Origin.LEAVING)
                .filter(one -> isLosing(one, listed.getOrDefault(one.household(), "")))
                .map(one -> new Losing(
                        one, listed.getOrDefault(one.household(), ""), all.getOrDefault(one.household(), List.of())))
                .toList();
    }

    /** What households were when the round began. */
    private Map<UUID, String> listed(Round round) {
        Map<UUID, String> listed = new HashMap<>();
        sql.sql("select household_id, status from review.recognised_on(:begins) where status in ('poor', 'near-poor')")
                .param("begins", round.begins())
                .query(row -> {
                    listed.put(row.getObject("household_id", UUID.class), row.getString("status"));
                });
        return listed;
    }

    private static boolean isLosing(Candidate one, String was) {
        String found = one.found();
        if (!one.isOn() || !one.isHere() || found == null || was.isEmpty()) {
            return false;
        }
        return !found.equals("poor") && !(was.equals("near-poor") && found.equals("near-poor"));
    }

    private Map<UUID, List<Hearing>> hearings(Round round) {
        Map<UUID, List<Hearing>> all = new LinkedHashMap<>();
        sql.sql("""
                select h.*, coalesce(a.full_name, '') as name from review.hearing h
                left join account.user_account a on a.ward_id = h.ward_id and a.user_id = h.done_by
                where h.round_id = :round order by h.household_id, h.number desc
                """).param("round", round.id()).query(row -> {
            all.computeIfAbsent(row.getObject("household_id", UUID.class), any -> new ArrayList<>())
                    .add(new Hearing(
                            Hearing.State.ofCode(row.getString("state")),
                            Hearing.Way.ofCode(row.getString("way")),
                            row.getObject("on_day", LocalDate.class),
                            row.getString("by_whom"),
                            row.getString("words"),
                            row.getString("explanation"),
                            row.getString("name"),
                            row.getTimestamp("done_at").toInstant()));
        });
        return all;
    }

    @Transactional
    public void add(
            Round round,
            UUID household,
            Hearing.State state,
            Optional<Hearing.Way> way,
            LocalDate day,
            String by,
            String words,
            String explanation) {
        sql.sql("""
                insert into review.hearing (ward_id, round_id, household_id, number, state, way, on_day, by_whom, words, explanation, done_by)
                select platform.ward(), :round, :household, coalesce(max(h.number), 0) + 1, :state, :way, :day, :by, :words, :explanation,
                    platform.app_user()
                from review.hearing h where h.round_id = :round and h.household_id = :household
                """)
                .param("round", round.id())
                .param("household", household)
                .param("state", state.code())
                .param("way", way.map(Hearing.Way::code).orElse(""))
                .param("day", day)
                .param("by", by)
                .param("words", words)
                .param("explanation", explanation)
                .update();
    }
}
