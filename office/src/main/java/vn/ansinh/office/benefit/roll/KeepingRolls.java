package vn.ansinh.office.benefit.roll;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Draws lists up and puts them right, before they are sent: each deed is one transaction, one at a time in a ward. */
@Component
public class KeepingRolls {
    private final JdbcClient sql;
    private final SupportRolls rolls;
    private final RollSchools schools;
    private final RollAsking asking;

    KeepingRolls(JdbcClient sql, SupportRolls rolls, RollSchools schools, RollAsking asking) {
        this.sql = sql;
        this.rolls = rolls;
        this.schools = schools;
        this.asking = asking;
    }

    /** What came of drawing up a list; the name is a word key. */
    public enum Outcome {
        DRAWN,
        /** One of the same is not sent yet. */
        OPEN,
        /** One of the same period was sent, and money is given once. */
        SENT,
        /** Nothing changed, or nobody has the right. */
        NOTHING
    }

    /** What is to be drawn up; {@code only} these households, all without. */
    public record Wanted(
            UUID id, RollPeriod period, Optional<UUID> school, LocalDate day, Optional<Collection<UUID>> only) {}

    /** Draws a list up from the rights of a day; the same sent twice is drawn once. */
    @Transactional
    public Outcome draw(Wanted wanted) {
        lock();
        if (rolls.find(wanted.id()).isPresent()) {
            return Outcome.DRAWN;
        }
        RollKind kind = wanted.period().kind();
        List<Roll> same = rolls.of(kind).stream()
                .filter(one -> one.school().map(RollSchool::id).equals(wanted.school()))
                .toList();
        if (same.stream().anyMatch(one -> !one.isSent())) {
            return Outcome.OPEN;
        }
        if (!kind.isOfChanges() && same.stream().anyMatch(one -> one.period().equals(wanted.period()))) {
            return Outcome.SENT;
        }
        List<RollDraft> lines = lines(wanted);
        if (lines.isEmpty()) {
            return Outcome.NOTHING;
        }
        sql.sql("""
                insert into roll.list (ward_id, list_id, kind, first, last, school_id, day, recorded_by)
                values (platform.ward(), :id, :kind, :first, :last, :school, :day, platform.app_user())
                """)
                .param("id", wanted.id())
                .param("kind", kind.code())
                .param("first", wanted.period().first())
                .param("last", wanted.period().last())
                .param("school", wanted.school().orElse(null), Types.OTHER)
                .param("day", wanted.day())
                .update();
        write(wanted.id(), lines);
        return Outcome.DRAWN;
    }

    private void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('roll' || platform.ward(), 0))")
                .query((row, n) -> n)
                .list();
    }

    private List<RollDraft> lines(Wanted wanted) {
        return switch (wanted.period().kind()) {
            case INSURANCE -> insurance(wanted);
            case ELECTRICITY -> electricity(wanted);
            case SCHOOL -> school(wanted);
        };
    }

    private List<RollDraft> insurance(Wanted wanted) {
        Map<UUID, RollDraft> base = new HashMap<>(rolls.insured());
        base.values().removeIf(one -> !isAsked(wanted, one));
        return new InsuranceDraft(
                        asking.ask(RollKind.INSURANCE, wanted.day(), wanted.day(), wanted.only()),
                        base,
                        rolls.deaths(List.copyOf(base.keySet())),
                        wanted.day())
                .lines();
    }

    private static boolean isAsked(Wanted wanted, RollDraft line) {
        return wanted.only()
                .map(these -> these.contains(line.whose().household()))
                .orElse(true);
    }

    private List<RollDraft> electricity(Wanted wanted) {
        Map<YearMonth, List<RollGiven>> months = new HashMap<>();
        for (YearMonth month : wanted.period().months()) {
            LocalDate first = month.atDay(1);
            LocalDate known = first.isAfter(wanted.day()) ? wanted.day() : first;
            months.put(
                    month,
                    asking.ask(RollKind.ELECTRICITY, known, first, wanted.only())
                            .given());
        }
        Map<UUID, RollDraft> last = rolls.last(RollKind.ELECTRICITY, Optional.empty()).stream()
                .filter(one -> isAsked(wanted, one))
                .collect(Collectors.toMap(one -> one.whose().id(), Function.identity(), (one, other) -> one));
        return new ElectricityDraft(wanted.period(), months, last).lines();
    }

    private List<RollDraft> school(Wanted wanted) {
        UUID school = wanted.school().orElseThrow();
        RollPeriod period = wanted.period();
        LocalDate day = period.last().isBefore(wanted.day()) ? period.last() : wanted.day();
        Map<UUID, String> classes = schools.places(period.first().getYear()).entrySet().stream()
                .filter(one -> one.getValue().school().equals(school))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().inClass()));
        Map<SchoolDraft.Key, RollDraft> last = new LinkedHashMap<>();
        rolls.last(RollKind.SCHOOL, wanted.school()).forEach(one -> last.put(SchoolDraft.Key.of(one), one));
        return new SchoolDraft(
                        asking.ask(RollKind.SCHOOL, day, day, wanted.only()).given(), classes, last, period.first())
                .lines();
    }

    private void write(UUID list, List<RollDraft> lines) {
        sql.sql("""
                insert into roll.line (ward_id, line_id, list_id, position, household_id, person_id, area, code, head, name, born,
                    sex, benefit, before, change, cause, since, amount, detail, recorded_by)
                select platform.ward(), t.id, :list, t.position, t.household, t.person, t.area, t.code, t.head, t.name, t.born, t.sex,
                    t.benefit, t.before, t.change, t.cause, t.since::date, t.amount, t.detail, platform.app_user()
                from unnest(:ids::uuid[], :households::uuid[], :people::uuid[], :areas::text[], :codes::text[], :heads::text[],
                    :names::text[], :born::text[], :sexes::text[], :benefits::text[], :before::text[], :changes::text[],
                    :causes::text[], :since::text[], :amounts::bigint[], :details::text[])
                    with ordinality as t (id, household, person, area, code, head, name, born, sex, benefit, before, change, cause,
                        since, amount, detail, position)
                """)
                .param("list", list)
                .param("ids", lines.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("households", ids(lines, one -> one.whose().household()))
                .param("people", ids(lines, one -> one.whose().person().orElse(null)))
                .param("areas", words(lines, one -> one.whose().area()))
                .param("codes", words(lines, one -> one.whose().code()))
                .param("heads", words(lines, one -> one.whose().head()))
                .param("names", words(lines, one -> one.whose().name()))
                .param("born", words(lines, one -> one.whose().born()))
                .param("sexes", words(lines, one -> one.whose().sex()))
                .param("benefits", words(lines, RollDraft::benefit))
                .param("before", words(lines, RollDraft::before))
                .param("changes", words(lines, one -> one.change().code()))
                .param("causes", words(lines, one -> one.cause().code()))
                .param("since", words(lines, one -> one.since().toString()))
                .param(
                        "amounts",
                        lines.stream().map(one -> one.amount().orElse(null)).toArray(Long[]::new))
                .param("details", words(lines, RollDraft::detail))
                .update();
    }

    private static String[] words(List<RollDraft> lines, Function<RollDraft, String> word) {
        return lines.stream().map(word).toArray(String[]::new);
    }

    private static @Nullable UUID[] ids(List<RollDraft> lines, Function<RollDraft, @Nullable UUID> id) {
        return lines.stream().map(id).toArray(UUID[]::new);
    }

    /** Says another day of a line, or takes it off the list; false when the list is not open any more. */
    @Transactional
    public boolean fix(UUID id, Roll list, UUID line, LocalDate since, boolean isLeftOut, String reason) {
        lock();
        if (rolls.find(list.id()).filter(Roll::isOpen).isEmpty()) {
            return false;
        }
        sql.sql("""
                insert into roll.line_fix (ward_id, fix_id, line_id, since, is_left_out, reason, recorded_by)
                select platform.ward(), :id, l.line_id, :since, :out, :reason, platform.app_user()
                from roll.line l where l.line_id = :line and l.list_id = :list on conflict do nothing
                """)
                .param("id", id)
                .param("line", line)
                .param("list", list.id())
                .param("since", since)
                .param("out", isLeftOut)
                .param("reason", reason)
                .update();
        return true;
    }

    /** One step further, if the list still stands where the one who acts saw it. */
    @Transactional
    boolean step(Roll seen, Step step) {
        lock();
        Roll now = rolls.find(seen.id()).orElseThrow();
        if (now.steps() != seen.steps() || now.state() != seen.state()) {
            return false;
        }
        sql.sql("""
                insert into roll.step (ward_id, list_id, number, step, on_day, recipient, signer, reason, document_id, recorded_by)
                values (platform.ward(), :list, :number, :step, :day, :recipient, :signer, :reason, :document, platform.app_user())
                """)
                .param("list", seen.id())
                .param("number", seen.steps() + 1)
                .param("step", step.code())
                .param("day", step.day())
                .param("recipient", step.recipient())
                .param("signer", step.signer())
                .param("reason", step.reason())
                .param("document", step.document().orElse(null), Types.OTHER)
                .update();
        return true;
    }

    /** Writes down that a list was sent. */
    @Transactional
    void sent(Roll roll) {
        sql.sql("""
                insert into roll.sent (ward_id, list_id, kind, first, school_id, recorded_by)
                values (platform.ward(), :id, :kind, :first, :school, platform.app_user())
                """)
                .param("id", roll.id())
                .param("kind", roll.kind().code())
                .param("first", roll.period().first())
                .param("school", roll.school().map(RollSchool::id).orElse(null), Types.OTHER)
                .update();
    }

    /** A step of a list. */
    record Step(String code, LocalDate day, String recipient, String signer, String reason, Optional<UUID> document) {}
}
