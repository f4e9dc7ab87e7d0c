package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** By when documents that came in are answered, and what answered them. */
@Component
class AnswersToArrivals {
    private static final int LONGEST = 300;

    private final JdbcClient sql;
    private final Book book;
    private final Today today;

    AnswersToArrivals(JdbcClient sql, Book book, Today today) {
        this.sql = sql;
        this.book = book;
        this.today = today;
    }

    /** Empty where nobody said that it has to be answered. */
    @Transactional(readOnly = true)
    public Optional<Answer> of(UUID document) {
        return sql.sql("""
                select a.state, a.on_day, a.note, a.answer_id, d.written from correspondence.answering a
                left join correspondence.document d on d.ward_id = a.ward_id and d.document_id = a.answer_id
                where a.document_id = :document order by a.version desc limit 1
                """)
                .param("document", document)
                .query((row, n) -> new Answer(
                        Answer.State.ofCode(row.getString("state")).orElseThrow(),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note"),
                        Optional.ofNullable(row.getString("written")),
                        Optional.ofNullable(row.getObject("answer_id", UUID.class))
                                .map(id -> "/correspondence/" + id)))
                .optional();
    }

    /**
     * What was typed of an answer.
     *
     * @param written number of the document that answers; may be empty
     */
    record Typed(String state, String day, String note, String written) {}

    /** Nothing wrong means that it was written down. */
    @Transactional
    public Faults say(RegisteredDocument document, Typed typed) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<Answer.State> state = Answer.State.ofCode(typed.state());
        if (document.isOut() || state.isEmpty()) {
            return new Faults(Map.of("state", Said.of("correspondence.fault.answer-state")));
        }
        if (typed.note().strip().length() > LONGEST) {
            wrong.put("note", Said.of("correspondence.fault.long", LONGEST));
        }
        if (state.get() == Answer.State.NOT_NEEDED && typed.note().isBlank()) {
            wrong.put("note", Said.of("correspondence.fault.answer-reason"));
        }
        Optional<LocalDate> day = day(document, state.get(), typed.day(), wrong);
        Optional<RegisteredDocument> answer = answer(document, state.get(), typed.written(), wrong);
        if (!wrong.isEmpty() || day.isEmpty()) {
            return new Faults(wrong);
        }
        keep(document.id(), state.get(), answer.map(RegisteredDocument::dated).orElse(day.get()), typed.note(), answer);
        return Faults.NONE;
    }

    private Optional<LocalDate> day(
            RegisteredDocument document, Answer.State state, String typed, Map<String, Said> wrong) {
        if (state == Answer.State.NOT_NEEDED) {
            return Optional.of(today.date());
        }
        if (state == Answer.State.DUE) {
            return due(document.registered(), typed, wrong);
        }
        Optional<LocalDate> day = WrittenDate.read(typed, today.date());
        if (day.isEmpty() || day.get().isAfter(today.date()) || day.get().isBefore(document.registered())) {
            wrong.put("day", Said.of("correspondence.fault.answered-on", document.registered(), today.date()));
        }
        return day;
    }

    /** A last day that is not before the day on which the document came in. */
    Optional<LocalDate> due(LocalDate arrived, String typed, Map<String, Said> wrong) {
        Optional<LocalDate> day = WrittenDate.read(typed, today.date());
        if (day.isEmpty() || day.get().isBefore(arrived) || day.get().isAfter(arrived.plusYears(5))) {
            wrong.put("day", Said.of("correspondence.fault.answer-by", arrived));
        }
        return day;
    }

    private Optional<RegisteredDocument> answer(
            RegisteredDocument document, Answer.State state, String typed, Map<String, Said> wrong) {
        if (state != Answer.State.ANSWERED || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<WrittenNumber> number = WrittenNumber.read(typed);
        Optional<RegisteredDocument> found = number.flatMap(one -> {
            String symbol = WrittenNumber.spelt(one.symbol(), book.symbols());
            return book.issued(symbol, today.date().getYear(), one.number())
                    .or(() -> book.issued(symbol, document.registered().getYear(), one.number()));
        });
        if (found.isEmpty() || found.get().dated().isBefore(document.dated())) {
            wrong.put("written", Said.of("correspondence.fault.answer-written", typed.strip()));
        }
        return found;
    }

    void keep(UUID document, Answer.State state, LocalDate day, String note, Optional<RegisteredDocument> answer) {
        @Nullable UUID by = answer.map(RegisteredDocument::id).orElse(null);
        sql.sql("""
                insert into correspondence.answering (ward_id, document_id, version, state, on_day, note, answer_id, recorded_by)
                select platform.ward(), :document, coalesce(max(version), 0) + 1, :state, :day, :note, :answer, platform.app_user()
                from correspondence.answering where document_id = :document
                """)
                .param("document", document)
                .param("state", state.code())
                .param("day", day)
                .param("note", note.strip())
                .param("answer", by, java.sql.Types.OTHER)
                .update();
    }
}
