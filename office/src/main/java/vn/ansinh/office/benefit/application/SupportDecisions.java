package vn.ansinh.office.benefit.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.document.VietnameseDates;

/** The drafts that were laid before the signer, and what came of each. */
@Component
@Transactional
public class SupportDecisions {
    private static final int RECENT = 200;
    private static final String SEEN = """
            select d.*, x.written, x.dated from benefit.decisions_now d
            left join correspondence.document x on x.ward_id = d.ward_id and x.document_id = d.document_id
            """;

    private final JdbcClient sql;

    SupportDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<SupportDecision> waiting() {
        return read(SEEN + " where d.outcome is null order by d.made_at, d.decision_id", new UUID(0, 0));
    }

    /** Those that were signed or returned, the latest first. */
    @Transactional(readOnly = true)
    public List<SupportDecision> recent() {
        return read(
                SEEN + " where d.outcome is not null order by d.ended_on desc, d.made_at desc limit " + RECENT,
                new UUID(0, 0));
    }

    @Transactional(readOnly = true)
    public Optional<SupportDecision> find(UUID id) {
        return read(SEEN + " where d.decision_id = :id", id).stream().findFirst();
    }

    private List<SupportDecision> read(String question, UUID id) {
        List<SupportDecision> heads =
                sql.sql(question).param("id", id).query((row, n) -> head(row)).list();
        Map<UUID, List<SupportDecision.Line>> lines = new HashMap<>();
        sql.sql(
                        "select l.* from benefit.decision_line l where l.decision_id = any (:ids) order by l.decision_id, l.place")
                .param("ids", heads.stream().map(SupportDecision::id).toArray(UUID[]::new))
                .query(row -> {
                    lines.computeIfAbsent(row.getObject("decision_id", UUID.class), one -> new ArrayList<>())
                            .add(line(row));
                });
        return heads.stream()
                .map(one -> new SupportDecision(
                        one.id(),
                        one.kind(),
                        one.procedure(),
                        one.drafted(),
                        one.reason(),
                        one.answerBy(),
                        one.aheadOf(),
                        lines.getOrDefault(one.id(), List.of()),
                        one.end()))
                .toList();
    }

    /** Whether it was drafted now: sent twice it is drafted once. */
    public boolean draft(SupportDecision one) {
        int written = sql.sql("""
                insert into benefit.decision (ward_id, decision_id, kind, procedure, drafted_on, reason, answer_by, ahead_of)
                values (platform.ward(), :id, :kind, :procedure, :day, :reason, :answer, :ahead)
                on conflict do nothing
                """)
                .param("id", one.id())
                .param("kind", one.kind().code())
                .param("procedure", one.procedure())
                .param("day", one.drafted())
                .param("reason", one.reason())
                .param("answer", one.answerBy().orElse(null), Types.DATE)
                .param("ahead", one.aheadOf().map(SupportDecision.Kind::code).orElse(""))
                .update();
        if (written == 1) {
            one.lines().forEach(line -> insert(one.id(), line));
        }
        return written == 1;
    }

    private void insert(UUID decision, SupportDecision.Line line) {
        sql.sql("""
                insert into benefit.decision_line (ward_id, decision_id, place, application_id, enrolment_id, household_id, person_id,
                    benefit, is_private, name, born, address, amount, by_law, rule, cited, sentence, from_month, event_day, ground,
                    payee_kind, payee_person_id, payee_name, bank, account, holder)
                values (platform.ward(), :decision, :place, :application, :enrolment, :household, :person, :benefit, :private, :name,
                    :born, :address, :amount, :law, :rule, :cited, :sentence, :from, :event, :ground, :payee, :payeePerson,
                    :payeeName, :bank, :account, :holder)
                """)
                .param("decision", decision)
                .param("place", line.place())
                .param("application", line.application().orElse(null), Types.OTHER)
                .param("enrolment", line.enrolment().orElse(null), Types.OTHER)
                .param("household", line.household())
                .param("person", line.person().orElse(null), Types.OTHER)
                .param("benefit", line.benefit())
                .param("private", line.isPrivate())
                .param("name", line.name())
                .param("born", line.born())
                .param("address", line.address())
                .param("amount", line.amount())
                .param("law", line.byLaw())
                .param("rule", line.rule())
                .param("cited", line.cited())
                .param("sentence", line.sentence())
                .param("from", line.from().map(month -> month.atDay(1)).orElse(null), Types.DATE)
                .param("event", line.event().orElse(null), Types.DATE)
                .param("ground", line.ground())
                .param("payee", line.payee().map(one -> one.kind().code()).orElse(""))
                .param("payeePerson", line.payee().flatMap(Payee::person).orElse(null), Types.OTHER)
                .param("payeeName", line.payee().map(Payee::name).orElse(""))
                .param(
                        "bank",
                        line.payee()
                                .flatMap(Payee::account)
                                .map(Payee.Account::bank)
                                .orElse(""))
                .param(
                        "account",
                        line.payee()
                                .flatMap(Payee::account)
                                .map(Payee.Account::number)
                                .orElse(""))
                .param(
                        "holder",
                        line.payee()
                                .flatMap(Payee::account)
                                .map(Payee.Account::holder)
                                .orElse(""))
                .update();
    }

    /** Whether it was ended now: of two at once the second finds it done. */
    public boolean end(UUID decision, LocalDate day, Optional<UUID> document, String signer, String reason) {
        return sql.sql("""
                insert into benefit.decision_end (ward_id, decision_id, outcome, ended_on, document_id, signer, reason)
                values (platform.ward(), :id, :outcome, :day, :document, :signer, :reason)
                on conflict do nothing
                """)
                        .param("id", decision)
                        .param("outcome", document.isPresent() ? "signed" : "returned")
                        .param("day", day)
                        .param("document", document.orElse(null), Types.OTHER)
                        .param("signer", signer)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** What the family said to a notice. */
    public void answer(UUID id, UUID decision, int place, LocalDate day, String words) {
        sql.sql("""
                insert into benefit.hearing_answer (ward_id, answer_id, decision_id, place, day, words)
                values (platform.ward(), :id, :decision, :place, :day, :words)
                on conflict do nothing
                """)
                .param("id", id)
                .param("decision", decision)
                .param("place", place)
                .param("day", day)
                .param("words", words)
                .update();
    }

    /** Answers to a notice, by day. */
    @Transactional(readOnly = true)
    public List<String> answers(UUID decision) {
        return sql.sql(
                        "select a.day, a.words from benefit.hearing_answer a where a.decision_id = :id order by a.day, a.recorded_at")
                .param("id", decision)
                .query((row, n) ->
                        VietnameseDates.inShort(row.getObject("day", LocalDate.class)) + ": " + row.getString("words"))
                .list();
    }

    /** Whether a notice ahead of such a decision was signed, and the family answered or its time is over. */
    @Transactional(readOnly = true)
    public boolean isHeard(UUID enrolment, SupportDecision.Kind ahead, LocalDate today) {
        return sql.sql("""
                select exists (
                    select from benefit.decision_line l
                    join benefit.decisions_now d on d.ward_id = l.ward_id and d.decision_id = l.decision_id
                    where l.enrolment_id = :enrolment and d.kind = 'notice' and d.ahead_of = :ahead and d.outcome = 'signed'
                      and (d.answer_by < :today or exists (select from benefit.hearing_answer a where a.ward_id = l.ward_id
                          and a.decision_id = l.decision_id and a.place = l.place)))
                """)
                .param("enrolment", enrolment)
                .param("ahead", ahead.code())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** Whether something about it waits for the signer already. */
    @Transactional(readOnly = true)
    public boolean isLaid(UUID enrolment) {
        return sql.sql("""
                select exists (
                    select from benefit.decision_line l
                    join benefit.decisions_now d on d.ward_id = l.ward_id and d.decision_id = l.decision_id
                    where l.enrolment_id = :enrolment and d.outcome is null)
                """).param("enrolment", enrolment).query(Boolean.class).single();
    }

    private static SupportDecision head(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        LocalDate dated = row.getObject("dated", LocalDate.class);
        String cited = dated == null ? "" : row.getString("written") + " " + VietnameseDates.inFull(dated);
        return new SupportDecision(
                row.getObject("decision_id", UUID.class),
                SupportDecision.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("procedure"),
                row.getObject("drafted_on", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                SupportDecision.Kind.ofCode(row.getString("ahead_of")),
                List.of(),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new SupportDecision.End(
                                ended,
                                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                                cited,
                                row.getString("signer"),
                                row.getString("returned_for"))));
    }

    private static SupportDecision.Line line(ResultSet row) throws SQLException {
        String bank = row.getString("bank");
        String payee = row.getString("payee_name");
        String kind = row.getString("payee_kind");
        UUID payeePerson = row.getObject("payee_person_id", UUID.class);
        Optional<Payee.Account> account = bank.isEmpty()
                ? Optional.empty()
                : Optional.of(new Payee.Account(bank, row.getString("account"), row.getString("holder")));
        return new SupportDecision.Line(
                row.getInt("place"),
                Optional.ofNullable(row.getObject("application_id", UUID.class)),
                Optional.ofNullable(row.getObject("enrolment_id", UUID.class)),
                row.getObject("household_id", UUID.class),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                row.getString("benefit"),
                row.getBoolean("is_private"),
                row.getString("name"),
                row.getString("born"),
                row.getString("address"),
                row.getLong("amount"),
                row.getLong("by_law"),
                row.getString("rule"),
                row.getString("cited"),
                row.getString("sentence"),
                Optional.ofNullable(row.getObject("from_month", LocalDate.class))
                        .map(YearMonth::from),
                Optional.ofNullable(row.getObject("event_day", LocalDate.class)),
                row.getString("ground"),
                Payee.Kind.ofCode(kind).map(one -> new Payee(one, Optional.ofNullable(payeePerson), payee, account)));
    }
}
