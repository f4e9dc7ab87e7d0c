package vn.ansinh.office.benefit.roll;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** A list as a spreadsheet in the columns of whoever gets it. */
@Component
class RollSpreadsheet {
    private final RollColumns columns;
    private final RollPapers papers;
    private final Words words;
    private final JdbcClient sql;

    RollSpreadsheet(RollColumns columns, RollPapers papers, Words words, JdbcClient sql) {
        this.columns = columns;
        this.papers = papers;
        this.words = words;
        this.sql = sql;
    }

    /** Whether identity numbers go into the file. */
    @Transactional(readOnly = true)
    boolean hasIdentities(RollKind kind) {
        return columns.of(kind).stream().anyMatch(one -> one.column() == RollColumn.IDENTITY);
    }

    @Transactional(readOnly = true)
    byte[] of(Roll roll, List<RollLine> lines, LocalDate day, Language language) {
        List<RollColumns.Headed> headed = columns.of(roll.kind());
        Map<UUID, String> identities = hasIdentities(roll.kind()) ? identities(lines, day) : Map.of();
        Map<String, String> benefits = papers.names(Spoken.in(language));
        List<List<String>> rows = new ArrayList<>();
        for (RollLine line : lines) {
            rows.add(headed.stream()
                    .map(one -> cell(one.column(), line, identities, benefits, language))
                    .toList());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, "roll.kind." + roll.kind().code()),
                headed.stream()
                        .map(one -> one.head().isEmpty()
                                ? words.text(
                                        language, "roll.column." + one.column().code())
                                : one.head())
                        .toList(),
                rows,
                out);
        return out.toByteArray();
    }

    private Map<UUID, String> identities(List<RollLine> lines, LocalDate day) {
        Map<UUID, String> identities = new HashMap<>();
        sql.sql(
                        "select i.person_id, i.number from registry.identities_on(:day) i where i.person_id = any (:people::uuid[])")
                .param("day", day)
                .param(
                        "people",
                        lines.stream()
                                .flatMap(one -> one.said().whose().person().stream())
                                .toArray(UUID[]::new))
                .query(row -> {
                    identities.put(row.getObject("person_id", UUID.class), row.getString("number"));
                });
        return identities;
    }

    private String cell(
            RollColumn column,
            RollLine line,
            Map<UUID, String> identities,
            Map<String, String> benefits,
            Language language) {
        RollDraft said = line.said();
        Writing writing = Writing.in(language);
        return switch (column) {
            case ORDER -> String.valueOf(line.position());
            case NAME -> said.whose().name();
            case BORN -> said.whose().born();
            case SEX ->
                said.whose().sex().isEmpty()
                        ? ""
                        : words.text(language, "roll.sex." + said.whose().sex());
            case IDENTITY -> identities.getOrDefault(said.whose().id(), "");
            case GROUP -> said.whose().area();
            case HOUSEHOLD -> said.whose().code();
            case HEAD -> said.whose().head();
            case CHANGE -> words.text(language, "roll.change." + said.change().code());
            case BENEFIT -> benefits.getOrDefault(said.benefit(), said.benefit());
            case BEFORE -> benefits.getOrDefault(said.before(), said.before());
            case CAUSE -> words.text(language, "roll.cause." + said.cause().code());
            case SINCE -> writing.date(line.since());
            case DETAIL -> said.detail();
            case AMOUNT -> said.amount().map(String::valueOf).orElse("");
            case RESULT ->
                line.results().isEmpty()
                        ? ""
                        : words.text(
                                language,
                                "roll.outcome."
                                        + line.results().getLast().outcome().code());
            case NUMBER ->
                line.results().isEmpty() ? "" : line.results().getLast().number();
            case NOTE ->
                line.isLeftOut()
                        ? line.reason()
                        : line.results().isEmpty()
                                ? ""
                                : line.results().getLast().note();
        };
    }
}
