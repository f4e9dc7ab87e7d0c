package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.enrolment.OneOff;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.enrolment.NextList;
import vn.ansinh.rules.enrolment.Posted;

/** What stands on the list of a month: what enrolments owe, what was given once, what came back; each with what the law says of it. */
@Component
class DraftingLines {
    private final Enrolments enrolments;
    private final PaymentHistory history;
    private final ListedPlaces places;
    private final AskingLaw asking;
    private final JdbcClient sql;

    DraftingLines(
            Enrolments enrolments, PaymentHistory history, ListedPlaces places, AskingLaw asking, JdbcClient sql) {
        this.enrolments = enrolments;
        this.history = history;
        this.places = places;
        this.asking = asking;
        this.sql = sql;
    }

    private record Line(
            ListedPlaces.Whose whose,
            Optional<Enrolment> enrolment,
            Optional<OneOff> oneOff,
            NextList.Draft draft,
            LineKind kind,
            PayTo to) {
        String benefit() {
            return enrolment
                    .map(Enrolment::benefit)
                    .or(() -> oneOff.map(OneOff::benefit))
                    .orElseThrow();
        }

        boolean isPrivate() {
            return enrolment
                    .map(Enrolment::isPrivate)
                    .or(() -> oneOff.map(OneOff::isPrivate))
                    .orElse(false);
        }

        UUID subject() {
            return whose.person().orElse(whose.household());
        }
    }

    private record Row(UUID subject, PayTo to) {}

    /**
     * The lines of a list, rows in the order of groups and names.
     *
     * @param asked the day on which the law is asked; empty where it is not asked again
     */
    List<PayLine> draft(UUID run, YearMonth month, Optional<LocalDate> asked) {
        return draft(run, month, asked, enrolments.all(), history.all());
    }

    /**
     * The same of what was known at another time.
     *
     * @param known who drew what
     * @param posted what stood on earlier lists, by enrolment
     */
    List<PayLine> draft(
            UUID run,
            YearMonth month,
            Optional<LocalDate> asked,
            List<Enrolment> known,
            Map<UUID, List<Posted>> posted) {
        List<Line> lines = new ArrayList<>();
        Map<UUID, Payee> payees = enrolments.payees();
        Set<List<Object>> regular = listedRegularly(known);
        for (Enrolment one : known) {
            Payee payee = payees.get(one.id());
            if (payee != null) {
                NextList.lines(one.course(), posted.getOrDefault(one.id(), List.of()), month).stream()
                        .map(draft -> new Line(
                                ListedPlaces.Whose.of(one),
                                Optional.of(one),
                                Optional.empty(),
                                draft,
                                kind(one, draft, regular),
                                PayTo.of(payee)))
                        .forEach(lines::add);
            }
        }
        lines.addAll(once(month));
        Map<AskingLaw.Key, LawCheck> checks =
                asked.map(day -> asking.ask(wanted(lines), day)).orElse(Map.of());
        return numbered(run, lines, places.on(month.atEndOfMonth(), whose(lines)), checks);
    }

    /** A month that was paid regularly by an earlier decision is not the month of the list a second time. */
    private static LineKind kind(Enrolment one, NextList.Draft draft, Set<List<Object>> regular) {
        return draft.kind() == Posted.Kind.REGULAR
                        && regular.contains(List.of(one.subject(), one.benefit(), draft.month()))
                ? LineKind.ARREARS
                : LineKind.of(draft.kind());
    }

    /** Of those who drew a support by more than one decision. */
    private Set<List<Object>> listedRegularly(List<Enrolment> known) {
        Set<List<Object>> once = new HashSet<>();
        Set<UUID> again = new HashSet<>();
        known.stream()
                .filter(one -> !once.add(List.of(one.subject(), one.benefit())))
                .forEach(one -> again.add(one.subject()));
        Set<List<Object>> found = new HashSet<>();
        sql.sql("""
                select subject_id, benefit, month from payment.line
                where kind = 'regular' and is_live and subject_id = any (:subjects)
                """).param("subjects", again.toArray(UUID[]::new)).query(row -> {
            found.add(List.of(
                    row.getObject("subject_id", UUID.class),
                    row.getString("benefit"),
                    YearMonth.from(row.getObject("month", LocalDate.class))));
        });
        return found;
    }

    /** What was given once and is on no list, and what of it came back and was not carried on. */
    private List<Line> once(YearMonth month) {
        Map<UUID, Long> back = new HashMap<>();
        Map<UUID, YearMonth> listed = new HashMap<>();
        sql.sql("""
                select one_off_id, min(month) as month, coalesce(sum(amount) filter (where result in ('not-collected', 'returned')), 0)
                    - coalesce(sum(amount) filter (where kind = 'carried'), 0) as back
                from payment.line_now where one_off_id is not null group by one_off_id
                """).query(row -> {
            UUID id = row.getObject("one_off_id", UUID.class);
            back.put(id, row.getLong("back"));
            listed.put(id, YearMonth.from(row.getObject("month", LocalDate.class)));
        });
        List<Line> lines = new ArrayList<>();
        for (OneOff one : enrolments.oneOffs()) {
            boolean isNew = !listed.containsKey(one.id());
            long amount = isNew ? one.amount() : back.getOrDefault(one.id(), 0L);
            if (amount > 0 && !YearMonth.from(one.event()).isAfter(month)) {
                LineKind kind = isNew ? LineKind.ONE_OFF : LineKind.CARRIED;
                lines.add(new Line(
                        ListedPlaces.Whose.of(one),
                        Optional.empty(),
                        Optional.of(one),
                        new NextList.Draft(
                                isNew ? YearMonth.from(one.event()) : listed.getOrDefault(one.id(), month),
                                Posted.Kind.CARRIED,
                                amount),
                        kind,
                        PayTo.of(one.payee())));
            }
        }
        return lines;
    }

    private static List<AskingLaw.Wanted> wanted(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line
                        .enrolment()
                        .map(one -> new AskingLaw.Wanted(
                                one,
                                line.draft().month(),
                                one.course().due(line.draft().month())))
                        .stream())
                .distinct()
                .toList();
    }

    private static List<ListedPlaces.Whose> whose(List<Line> lines) {
        return lines.stream().map(Line::whose).distinct().toList();
    }

    private static List<PayLine> numbered(
            UUID run,
            List<Line> lines,
            Map<ListedPlaces.Whose, ListedPlaces.Placed> placed,
            Map<AskingLaw.Key, LawCheck> checks) {
        Map<ListedPlaces.Whose, ListedPlaces.Placed> known = new HashMap<>(placed);
        List<Line> ordered = lines.stream()
                .filter(line -> known.containsKey(line.whose()))
                .sorted(Comparator.comparingInt((Line line) -> at(known, line).position())
                        .thenComparing(line -> at(known, line).place().householdCode())
                        .thenComparing(line -> at(known, line).place().name())
                        .thenComparing(Line::subject)
                        .thenComparing(line -> line.to().name())
                        .thenComparing(Line::benefit)
                        .thenComparing(line -> line.draft().month())
                        .thenComparing(Line::kind))
                .toList();
        Map<Row, Integer> rows = new HashMap<>();
        List<PayLine> made = new ArrayList<>();
        for (Line line : ordered) {
            Row row = new Row(line.subject(), line.to());
            rows.putIfAbsent(row, rows.size() + 1);
            made.add(line(run, line, at(known, line).place(), checks).at(rows.getOrDefault(row, 0)));
        }
        return made;
    }

    private static ListedPlaces.Placed at(Map<ListedPlaces.Whose, ListedPlaces.Placed> known, Line line) {
        ListedPlaces.Placed place = known.get(line.whose());
        if (place == null) {
            throw new IllegalStateException("no place of " + line.whose());
        }
        return place;
    }

    private static PayLine line(UUID run, Line line, ListedPlace place, Map<AskingLaw.Key, LawCheck> checks) {
        LawCheck check = line.enrolment()
                .map(one -> checks.getOrDefault(
                        new AskingLaw.Key(one.id(), line.draft().month()), LawCheck.NOT_ASKED))
                .orElse(LawCheck.NOT_ASKED);
        return new PayLine(
                Ids.next(),
                run,
                0,
                line.whose().household(),
                line.whose().person(),
                line.enrolment().map(Enrolment::id),
                line.oneOff().map(OneOff::id),
                line.benefit(),
                line.draft().month(),
                line.kind(),
                line.draft().amount(),
                place,
                line.to(),
                line.isPrivate(),
                check,
                PayResult.OPEN,
                Optional.empty(),
                "");
    }
}
