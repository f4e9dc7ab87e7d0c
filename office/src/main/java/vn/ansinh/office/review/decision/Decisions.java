package vn.ansinh.office.review.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.review.round.Round;

/** The decisions of reviews and their drafts. Only ever added to. */
@Component
public class Decisions {
    private static final String SELECT = """
            select d.*, coalesce(a.full_name, '') as made_name, e.outcome, e.ended_on, e.reason as end_reason, e.document_id,
                e.written,
                coalesce(b.full_name, '') as end_name
            from review.decision d
            left join account.user_account a on a.ward_id = d.ward_id and a.user_id = d.made_by
            left join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id
            left join account.user_account b on b.ward_id = e.ward_id and b.user_id = e.ended_by
            """;

    /** The households of a round by what the rules find for their forms. */
    private static final String FOUND = """
            select row_number() over (order by h.area_position, h.head_sort_key, h.code) as number, h.household_id, c.area_id,
                coalesce(h.area_name, '') as area_name, coalesce(h.area_position, 0) as area_position, h.code, h.head_name,
                coalesce(m.sex, '') as head_sex, extract(year from m.birth_date)::integer as birth_year,
                coalesce(h.address, '') as address, h.people,
                case when r.status in ('poor', 'near-poor') then r.status else 'not-listed' end as was,
                case when k.class in ('poor', 'near-poor') then k.class else 'not-listed' end as becomes,
                k.submission_id, k.standard, k.class as found, k.deprived
            from review.candidate c
            join registry.households_on(:day) h on h.household_id = c.household_id and h.people > 0
            join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
            left join review.recognised_on(:day) r on r.household_id = c.household_id
            left join registry.members_on(:day) m on m.person_id = h.head_id
            where c.round_id = :round and k.class is not null
                and (not exists (select from review.candidate_removal x where x.ward_id = c.ward_id
                        and x.round_id = c.round_id and x.household_id = c.household_id)
                    or exists (select from review.candidate_return b where b.ward_id = c.ward_id
                        and b.round_id = c.round_id and b.household_id = c.household_id))
            """;

    private final JdbcClient sql;
    private final Issuing issuing;

    Decisions(JdbcClient sql, Issuing issuing) {
        this.sql = sql;
        this.issuing = issuing;
    }

    /** Those of a review, the latest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(UUID round) {
        return sql.sql(SELECT + "where d.round_id = :round order by d.number desc")
                .param("round", round)
                .query((row, n) -> decision(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(UUID round, UUID id) {
        return of(round).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is right by now: the signed decision of the review with what later ones put right in it. */
    @Transactional(readOnly = true)
    public Optional<Decision> effective(UUID round) {
        Map<UUID, String> becomes = new HashMap<>();
        List<Decision> all = of(round);
        all.reversed().stream()
                .filter(Decision::isSigned)
                .flatMap(one -> one.lines().stream())
                .forEach(line -> becomes.put(line.household(), line.becomes()));
        return all.stream()
                .filter(one -> one.isSigned() && one.corrects().isEmpty())
                .findFirst()
                .map(main -> main.corrected(becomes));
    }

    /**
     * Number and day of a signed decision as papers cite it: {@code 05/QĐ-UBND ngày 12 tháng 12 năm 2026}.
     *
     * @throws java.util.NoSuchElementException when it is not signed
     */
    @Transactional(readOnly = true)
    public String cited(UUID decision) {
        Decision.End end = sql.sql(SELECT + "where d.decision_id = :decision")
                .param("decision", decision)
                .query((row, n) -> decision(row))
                .single()
                .end()
                .orElseThrow();
        return end.document()
                .flatMap(issuing::cited)
                .orElseGet(() -> end.written() + " " + VietnameseDates.inFull(end.day()));
    }

    /** The draft that waits for a signature. */
    @Transactional(readOnly = true)
    public Optional<Decision> draft(UUID round) {
        return of(round).stream().filter(Decision::isDraft).findFirst();
    }

    /** The signed decision of the review itself, not one that puts it right. */
    @Transactional(readOnly = true)
    public Optional<Decision> main(UUID round) {
        return of(round).stream()
                .filter(one -> one.isSigned() && one.corrects().isEmpty())
                .findFirst();
    }

    private Decision decision(ResultSet row) throws SQLException {
        UUID id = row.getObject("decision_id", UUID.class);
        String outcome = row.getString("outcome");
        return new Decision(
                id,
                row.getObject("round_id", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                row.getString("reason"),
                row.getString("counts_from").equals("corrected"),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_name"),
                row.getBoolean("on_paper"),
                row.getString("law"),
                lines(id),
                outcome == null
                        ? Optional.empty()
                        : Optional.of(new Decision.End(
                                outcome.equals("signed"),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("end_reason"),
                                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                                row.getString("written"),
                                row.getString("end_name"))));
    }

    private List<Decision.Line> lines(UUID decision) {
        return sql.sql("""
                select * from review.decision_household where decision_id = :decision order by number
                """)
                .param("decision", decision)
                .query((row, n) -> line(row))
                .list();
    }

    private static Decision.Line line(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return new Decision.Line(
                row.getObject("household_id", UUID.class),
                row.getObject("area_id", UUID.class),
                new ListedGroup(row.getInt("area_position"), row.getString("area_name")),
                row.getString("code"),
                row.getString("head_name"),
                switch (row.getString("head_sex")) {
                    case "male" -> HeadSex.MALE;
                    case "female" -> HeadSex.FEMALE;
                    default -> HeadSex.UNKNOWN;
                },
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                row.getString("address"),
                row.getInt("people"),
                row.getString("was"),
                row.getString("becomes"),
                Optional.ofNullable(row.getObject("submission_id", UUID.class)),
                row.getString("standard"),
                row.getString("found"),
                Arrays.asList((String[]) row.getArray("deprived").getArray()));
    }

    /** The households of a review as they are found on a day, written down as a draft. */
    void draft(UUID id, Round round, LocalDate day, String law) {
        add(id, round.id(), Optional.empty(), "", false, day, law, false);
        sql.sql("""
                insert into review.decision_household (ward_id, decision_id, number, household_id, area_id, area_name, area_position, code,
                    head_name, head_sex, birth_year, address, people, was, becomes, submission_id, standard, found, deprived)
                select platform.ward(), :id, f.* from (
                """ + FOUND + ") f")
                .param("id", id)
                .param("round", round.id())
                .param("begins", round.begins())
                .param("day", day)
                .update();
    }

    /** What a draft of a day would say; nothing is written down. */
    @Transactional(readOnly = true)
    public Decision found(Round round, LocalDate day, String law) {
        List<Decision.Line> lines = sql.sql(FOUND + " order by number")
                .param("round", round.id())
                .param("begins", round.begins())
                .param("day", day)
                .query((row, n) -> line(row))
                .list();
        return new Decision(
                round.id(), round.id(), 0, Optional.empty(), "", false, day, "", false, law, lines, Optional.empty());
    }

    /**
     * The households of a review of living standards as they are found on a day, written down as a draft; one that came on the lists of
     * poor and near-poor households since is not in it.
     *
     * @param becomes what each is found, by household
     */
    void draft(UUID id, Round round, LocalDate day, String law, Map<UUID, String> becomes) {
        add(id, round.id(), Optional.empty(), "", false, day, law, false);
        List<Map.Entry<UUID, String>> found = List.copyOf(becomes.entrySet());
        sql.sql("""
                insert into review.decision_household (ward_id, decision_id, number, household_id, area_id, area_name, area_position, code,
                    head_name, head_sex, birth_year, address, people, was, becomes, submission_id, standard, found, deprived)
                select platform.ward(), :id, row_number() over (order by h.area_position, h.head_sort_key, h.code), h.household_id,
                    c.area_id, coalesce(h.area_name, ''), coalesce(h.area_position, 0), h.code, h.head_name, coalesce(m.sex, ''),
                    extract(year from m.birth_date)::integer, coalesce(h.address, ''), h.people,
                    case when r.status = 'average-living-standard' and coalesce(l.what, r.status) = r.status then r.status else 'not-listed' end,
                    f.becomes, k.submission_id, k.standard, coalesce(k.class, ''), k.deprived
                from review.candidate c
                join unnest(:households::uuid[], :found::text[]) as f (household_id, becomes) on f.household_id = c.household_id
                join registry.households_on(:day) h on h.household_id = c.household_id and h.people > 0
                join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
                left join lateral (select s.what from review.livelihood s
                    where s.ward_id = c.ward_id and s.round_id = c.round_id and s.household_id = c.household_id
                    order by s.number desc limit 1) l on true
                left join review.recognised_on(:day) r on r.household_id = c.household_id
                left join registry.members_on(:day) m on m.person_id = h.head_id
                where c.round_id = :round
                """)
                .param("id", id)
                .param("round", round.id())
                .param("begins", round.begins())
                .param("day", day)
                .param("households", found.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("found", found.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    /**
     * A decision that was made on paper: what the ward's list says of the households of the round on its day, with the form of the
     * round where one is there.
     */
    void onPaper(UUID id, Round round, LocalDate day, String law) {
        add(id, round.id(), Optional.empty(), "", false, day, law, true);
        sql.sql("""
                insert into review.decision_household (ward_id, decision_id, number, household_id, area_id, area_name, area_position, code,
                    head_name, head_sex, birth_year, address, people, was, becomes, submission_id, standard, found, deprived)
                select platform.ward(), :id, row_number() over (order by h.area_position, h.head_sort_key, h.code), h.household_id,
                    c.area_id, coalesce(h.area_name, ''), coalesce(h.area_position, 0), h.code, h.head_name, coalesce(m.sex, ''),
                    extract(year from m.birth_date)::integer, coalesce(h.address, ''), h.people,
                    case when b.status in ('poor', 'near-poor') then b.status else 'not-listed' end,
                    case when r.status in ('poor', 'near-poor') then r.status else 'not-listed' end,
                    k.submission_id, coalesce(k.standard, ''), coalesce(k.class, ''), coalesce(k.deprived, '{}')
                from review.candidate c
                join registry.households_on(:day) h on h.household_id = c.household_id and h.people > 0
                left join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
                left join review.recognised_on(:begins) b on b.household_id = c.household_id
                left join review.recognised_on(:day) r on r.household_id = c.household_id
                left join registry.members_on(:day) m on m.person_id = h.head_id
                where c.round_id = :round
                """)
                .param("id", id)
                .param("round", round.id())
                .param("begins", round.begins())
                .param("day", day)
                .update();
    }

    /** A draft that puts one household of a signed decision right. */
    void correction(
            UUID id, Decision wrong, Decision.Line line, String becomes, String reason, boolean from, LocalDate day) {
        add(id, wrong.round(), Optional.of(wrong.id()), reason, from, day, wrong.law(), false);
        sql.sql("""
                insert into review.decision_household (ward_id, decision_id, number, household_id, area_id, area_name, area_position, code,
                    head_name, head_sex, birth_year, address, people, was, becomes, submission_id, standard, found, deprived)
                select l.ward_id, :id, 1, l.household_id, l.area_id, l.area_name, l.area_position, l.code, l.head_name, l.head_sex, l.birth_year, l.address, l.people,
                    l.becomes, :becomes, l.submission_id, l.standard, l.found, l.deprived
                from review.decision_household l where l.decision_id = :wrong and l.household_id = :household
                """)
                .param("id", id)
                .param("wrong", wrong.id())
                .param("household", line.household())
                .param("becomes", becomes)
                .update();
    }

    private void add(
            UUID id,
            UUID round,
            Optional<UUID> corrects,
            String reason,
            boolean from,
            LocalDate day,
            String law,
            boolean onPaper) {
        sql.sql("""
                insert into review.decision (ward_id, decision_id, round_id, number, corrects, reason, counts_from, made_on, made_by, law, on_paper)
                select platform.ward(), :id, :round, coalesce(max(d.number), 0) + 1, :corrects, :reason, :from, :day, platform.app_user(), :law, :paper
                from review.decision d where d.round_id = :round
                """)
                .param("id", id)
                .param("round", round)
                .param("corrects", corrects.orElse(null), Types.OTHER)
                .param("reason", reason)
                .param("from", from ? "corrected" : "signing")
                .param("day", day)
                .param("law", law)
                .param("paper", onPaper)
                .update();
    }

    /** Whether it was ended now: of two at once the second finds it done. */
    boolean end(UUID decision, boolean isSigned, LocalDate day, String reason, Optional<UUID> document) {
        return sql.sql("""
                insert into review.decision_end (ward_id, decision_id, outcome, ended_on, reason, document_id, ended_by)
                values (platform.ward(), :decision, :outcome, :day, :reason, :document, platform.app_user()) on conflict do nothing
                """)
                        .param("decision", decision)
                        .param("outcome", isSigned ? "signed" : "returned")
                        .param("day", day)
                        .param("reason", reason)
                        .param("document", document.orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    /** That a decision on paper has this number. */
    void endOnPaper(UUID decision, LocalDate day, String written) {
        sql.sql("""
                insert into review.decision_end (ward_id, decision_id, outcome, ended_on, reason, written, ended_by)
                values (platform.ward(), :decision, 'signed', :day, '', :written, platform.app_user())
                """)
                .param("decision", decision)
                .param("day", day)
                .param("written", written)
                .update();
    }
}
