package vn.ansinh.office.review.datafile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.decision.CurrentResults;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.office.review.decision.Decisions;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** Makes the data file of a review and writes down that it left. */
@Component
class DataFiles {
    private final CurrentResults results;
    private final Decisions decisions;
    private final Register register;
    private final Law law;
    private final JdbcClient sql;
    private final TakenOut taken;
    private final AccessLog looks;
    private final Today today;

    DataFiles(
            CurrentResults results,
            Decisions decisions,
            Register register,
            Law law,
            JdbcClient sql,
            TakenOut taken,
            AccessLog looks,
            Today today) {
        this.results = results;
        this.decisions = decisions;
        this.register = register;
        this.law = law;
        this.sql = sql;
        this.taken = taken;
        this.looks = looks;
        this.today = today;
    }

    /** Whether there is anything to put in. */
    @Transactional(readOnly = true)
    public boolean isThere(Round round) {
        return results.of(round).lines().stream().anyMatch(line -> line.result().isPresent());
    }

    /** The file for whoever acts: what they may not see stays empty. */
    @Transactional(readOnly = true)
    public byte[] taken(Round round) {
        Decision found = results.of(round);
        List<Decision.Line> lines =
                found.lines().stream().filter(line -> line.result().isPresent()).toList();
        LocalDate day = found.end().map(Decision.End::day).orElse(found.madeOn());
        Map<UUID, List<FilePerson>> people = people(lines, day);
        WardName ward =
                register.ward(day).orElseThrow(() -> new IllegalStateException("no name of the ward on " + day));
        byte[] file = DataWorkbook.write(
                lines,
                people,
                ward,
                number(found),
                found.end().filter(any -> found.isSigned()).map(Decision.End::day),
                law.causes());
        record(people);
        return file;
    }

    private String number(Decision found) {
        return found.isSigned() ? decisions.cited(found.id()).replaceFirst(" ngày .*", "") : "";
    }

    private void record(Map<UUID, List<FilePerson>> people) {
        List<FilePerson> all = people.values().stream().flatMap(List::stream).toList();
        List<UseCase> facts = new ArrayList<>();
        if (sees(UseCase.SEE_IDENTITY)) {
            facts.add(UseCase.SEE_IDENTITY);
            looks.record(
                    UseCase.SEE_IDENTITY,
                    all.stream()
                            .filter(one -> one.number() != null)
                            .map(FilePerson::person)
                            .toList());
        }
        if (sees(UseCase.SEE_ORIGIN)) {
            facts.add(UseCase.SEE_ORIGIN);
            looks.record(UseCase.SEE_ORIGIN, List.copyOf(people.keySet()));
        }
        taken.record(new TakenOut.File("review-data-file", all.size(), facts, "", ""));
    }

    private static boolean sees(UseCase fact) {
        return Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), fact))
                .isPresent();
    }

    private Map<UUID, List<FilePerson>> people(List<Decision.Line> lines, LocalDate day) {
        Map<UUID, List<FilePerson>> people = new LinkedHashMap<>();
        Optional<Standard> standard =
                law.standardOn(day).filter(one -> one.scores().isPresent());
        sql.sql("""
                select m.household_id, m.person_id, m.name, m.relation, m.is_head, m.sex, m.birth_date, m.birth_precision, i.number,
                    o.ethnic_group, coalesce(m.merit, false) as merit, coalesce(s.answers ->> 'causes', '') as causes,
                    coalesce(w.answers ->> 'income-score', '') as income_score, cardinality(c.deprived) as lacks, cardinality(c.unknown) as unknown,
                    coalesce(s.answers ->> 'no-working-capacity', '') = 'yes' as no_capacity
                from registry.members_on(:day) m
                left join registry.identities_on(:day) i on i.person_id = m.person_id and i.kind = 'citizen'
                left join registry.origins_on(:day) o on o.person_id = m.person_id
                left join survey.current_on(:day) s on s.household_id = m.household_id
                left join survey.submission_income w on w.ward_id = s.ward_id and w.submission_id = s.submission_id
                left join review.classification c on c.ward_id = s.ward_id and c.submission_id = s.submission_id and c.standard = :standard
                where m.household_id = any (:households::uuid[])
                order by m.household_id, m.is_head desc, m.birth_date nulls last, m.sort_key, m.person_id
                """)
                .param(
                        "day",
                        Optional.of(day)
                                .filter(one -> !one.isAfter(today.date()))
                                .orElse(today.date()))
                .param(
                        "households",
                        lines.stream().map(Decision.Line::household).toArray(UUID[]::new))
                .param("standard", standard.map(Standard::id).orElse(""))
                .query((row, n) -> new FilePerson(
                        row.getObject("household_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("relation"),
                        row.getBoolean("is_head"),
                        row.getString("sex"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision"),
                        row.getString("number"),
                        row.getString("ethnic_group"),
                        row.getBoolean("merit"),
                        row.getString("causes"),
                        new FilePerson.Points(row.getString("income_score"), lacks(row, standard)),
                        row.getBoolean("no_capacity")))
                .list()
                .forEach(one -> people.computeIfAbsent(one.household(), any -> new ArrayList<>())
                        .add(one));
        return people;
    }

    /** Points of what a household lacks, where every indicator is known under a standard that counts them. */
    private static String lacks(ResultSet row, Optional<Standard> standard) throws SQLException {
        Integer lacks = row.getObject("lacks", Integer.class);
        return lacks == null || row.getInt("unknown") > 0
                ? ""
                : standard.flatMap(Standard::scores)
                        .map(scores -> String.valueOf(lacks * scores.perIndicator()))
                        .orElse("");
    }
}
