package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.office.review.decision.Decisions;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.Openness;

/** Makes the list of a signed decision public: where it hangs, and on which days it was read aloud. */
@Component
class FinalPostings {
    private final Decisions decisions;
    private final Hangings hangings;
    private final WardCalendar calendar;
    private final Law law;
    private final JdbcClient sql;
    private final Today today;

    FinalPostings(Decisions decisions, Hangings hangings, WardCalendar calendar, Law law, JdbcClient sql, Today today) {
        this.decisions = decisions;
        this.hangings = hangings;
        this.calendar = calendar;
        this.law = law;
        this.sql = sql;
        this.today = today;
    }

    /** Of the decision of a review; empty while it is not signed, and of one that was made on paper. */
    @Transactional(readOnly = true)
    public Optional<FinalPosting> of(Round round) {
        if (!round.isOfLists()) {
            // whether the list of such a decision hangs is not known
            return Optional.empty();
        }
        return decisions.effective(round.id()).filter(one -> !one.isOnPaper()).map(decision -> {
            Map<UUID, String> groups = new HashMap<>();
            decision.lines().stream()
                    .filter(line -> line.result().isPresent())
                    .forEach(line -> groups.put(line.area(), line.group().name()));
            LocalDate signed = decision.end().orElseThrow().day();
            Optional<Openness> openness = law.reviewProcedures().opennessOn(signed);
            return new FinalPosting(
                    decision,
                    groups,
                    hangings.ofDecision(decision.id()),
                    broadcasts(decision),
                    openness,
                    openness.map(
                            one -> calendar.working().after(signed, one.begins().days())),
                    today.date());
        });
    }

    private List<LocalDate> broadcasts(Decision decision) {
        return sql.sql("select on_day from review.broadcast where decision_id = :decision order by on_day")
                .param("decision", decision.id())
                .query(LocalDate.class)
                .list();
    }

    /** Writes down that copies were hung: one for each of the groups, or one of no group. */
    @Transactional
    public Optional<Said> hang(
            FinalPosting posting, Hanging.Place place, String name, List<UUID> groups, LocalDate day, String by) {
        LocalDate signed = posting.decision().end().orElseThrow().day();
        if (day.isBefore(signed) || day.isAfter(today.date())) {
            return Optional.of(Said.of("round.fault.day", signed, today.date()));
        }
        if (place == Hanging.Place.WARD_OFFICE) {
            hangings.hangFinal(Ids.next(), posting.decision().id(), Optional.empty(), place, name, day, by);
            return Optional.empty();
        }
        if (groups.isEmpty() || !posting.groups().keySet().containsAll(groups)) {
            return Optional.of(Said.of("final.fault.groups"));
        }
        groups.forEach(group ->
                hangings.hangFinal(Ids.next(), posting.decision().id(), Optional.of(group), place, name, day, by));
        return Optional.empty();
    }

    /** Writes down that copies hang no longer, or never did. */
    @Transactional
    public Optional<Said> end(FinalPosting posting, UUID hanging, boolean isMistake, LocalDate day, String by) {
        Optional<FinalCopy> found = posting.copies().stream()
                .filter(one ->
                        one.hanging().id().equals(hanging) && one.hanging().isUp())
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Said.of("posting.fault.ended"));
        }
        LocalDate hung = found.get().hanging().hungOn();
        if (day.isAfter(today.date()) || (!isMistake && day.isBefore(hung))) {
            return Optional.of(Said.of("round.fault.day", hung, today.date()));
        }
        hangings.end(hanging, isMistake, day, by);
        return Optional.empty();
    }

    /** Writes down that it was read aloud on a day; twice on one day is once. */
    @Transactional
    public Optional<Said> aloud(FinalPosting posting, LocalDate day, String note) {
        LocalDate signed = posting.decision().end().orElseThrow().day();
        if (day.isBefore(signed) || day.isAfter(today.date())) {
            return Optional.of(Said.of("round.fault.day", signed, today.date()));
        }
        sql.sql("""
                insert into review.broadcast (ward_id, broadcast_id, decision_id, on_day, note, recorded_by)
                values (platform.ward(), :id, :decision, :day, :note, platform.app_user()) on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("decision", posting.decision().id())
                .param("day", day)
                .param("note", note)
                .update();
        return Optional.empty();
    }
}
