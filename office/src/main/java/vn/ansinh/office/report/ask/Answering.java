package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;

/** Answers questions: each condition for everybody on its own, then all of them together place by place. */
@Component
public class Answering {
    private final Wards wards;
    private final Conditions conditions;

    Answering(Wards wards, Conditions conditions) {
        this.wards = wards;
        this.conditions = conditions;
    }

    /** What keeps a question from being answered; empty when nothing does. */
    @Transactional(readOnly = true)
    public Optional<Said> fault(Question question, LocalDate day) {
        for (Asked asked : question.conditions()) {
            Optional<Condition> known = conditions.find(asked.id());
            if (known.isEmpty()) {
                return Optional.of(Said.of("ask.fault.condition", asked.id()));
            }
            if (!isWhole(known.get(), asked, day)) {
                return Optional.of(Said.of("ask.fault.value"));
            }
        }
        for (String dimension : List.of(question.rows(), question.columns())) {
            if (!dimension.isEmpty()
                    && conditions.dimensions(question.subject()).stream()
                            .noneMatch(one -> one.id().equals(dimension))) {
                return Optional.of(Said.of("ask.fault.condition", dimension));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Condition condition, Asked asked, LocalDate day) {
        List<String> values = asked.values();
        if (!condition.params().isEmpty()) {
            boolean isWhole = values.size() == condition.params().size();
            for (int place = 0; isWhole && place < values.size(); place++) {
                Optional<String> read = condition.params().get(place).read(values.get(place), day.plusYears(100));
                isWhole = read.equals(Optional.of(values.get(place)));
            }
            return isWhole;
        }
        List<Choice> choices = condition.choices().apply(day);
        if (choices.isEmpty()) {
            return values.isEmpty() && !condition.isDimension();
        }
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value.equals(Choice.OTHER)
                                || choices.stream()
                                        .anyMatch(choice -> choice.value().equals(value)));
    }

    /** The answer; the question has no {@link #fault}. */
    @Transactional(readOnly = true)
    public Result answer(Question question, LocalDate day) {
        Ward ward = wards.on(day);
        Subject subject = question.subject();
        Found everybody = Found.all(ward.size(subject));
        Found base = everybody;
        for (Asked asked : question.conditions()) {
            base = base.and(find(ward, subject, asked));
        }
        List<Part> rows = parts(ward, subject, question.rows(), base);
        List<Part> columns = parts(ward, subject, question.columns(), base);
        List<Result.Line> lines = new ArrayList<>();
        for (Part row : rows) {
            List<Result.Cell> cells = new ArrayList<>();
            for (Part column : columns) {
                Found place = row.found().and(column.found());
                Found here = base.and(place);
                cells.add(new Result.Cell(
                        here.yes().cardinality(),
                        subject == Subject.HOUSEHOLDS
                                ? ward.peopleIn(here.yes())
                                : here.yes().cardinality(),
                        place.yes().cardinality(),
                        here.unknown().cardinality(),
                        list(question, row, column)));
            }
            lines.add(new Result.Line(row.choice(), cells));
        }
        return new Result(
                question,
                day,
                columns.stream()
                        .map(part -> part.choice().orElse(Choice.named("", "")))
                        .toList(),
                lines,
                overlaps(rows),
                base.yes(),
                base.unknown());
    }

    /** A row or column; the last stands for all and has no choice. */
    private record Part(String dimension, Optional<Choice> choice, Found found) {}

    private List<Part> parts(Ward ward, Subject subject, String dimension, Found base) {
        Found everybody = Found.all(ward.size(subject));
        List<Part> parts = new ArrayList<>();
        if (!dimension.isEmpty()) {
            Condition condition = known(dimension);
            Found any = Found.none();
            for (Choice choice : condition.choices().apply(ward.day())) {
                Found found = lifted(ward, subject, condition, List.of(choice.value()));
                any = any.or(found);
                parts.add(new Part(dimension, Optional.of(choice), found));
            }
            Found rest = new Found(any.not(ward.size(subject)).maybe(), new BitSet());
            if (!base.and(rest).yes().isEmpty()) {
                parts.add(new Part(dimension, Optional.of(Choice.worded(Choice.OTHER, "ask.other")), rest));
            }
        }
        parts.add(new Part("", Optional.empty(), everybody));
        return parts;
    }

    private static boolean overlaps(List<Part> rows) {
        BitSet seen = new BitSet();
        for (Part row : rows.subList(0, rows.size() - 1)) {
            if (seen.intersects(row.found().yes())) {
                return true;
            }
            seen.or(row.found().yes());
        }
        return false;
    }

    private static Question list(Question question, Part row, Part column) {
        Question list = question;
        for (Part part : List.of(row, column)) {
            Optional<Choice> choice = part.choice();
            if (choice.isPresent()) {
                list = list.with(Asked.of(part.dimension(), choice.get().value()));
            }
        }
        return list.asList();
    }

    private Found find(Ward ward, Subject subject, Asked asked) {
        Condition condition = known(asked.id());
        Found found = Found.none();
        if (condition.isChosen(ward.day())) {
            for (String value : asked.values()) {
                found = found.or(
                        value.equals(Choice.OTHER)
                                ? rest(ward, subject, condition)
                                : lifted(ward, subject, condition, List.of(value)));
            }
        } else {
            found = lifted(ward, subject, condition, asked.values());
        }
        return asked.isNot() ? found.not(ward.size(subject)) : found;
    }

    private static Found rest(Ward ward, Subject subject, Condition condition) {
        Found any = Found.none();
        for (Choice choice : condition.choices().apply(ward.day())) {
            any = any.or(lifted(ward, subject, condition, List.of(choice.value())));
        }
        return new Found(any.not(ward.size(subject)).maybe(), new BitSet());
    }

    /** Said of people, a household meets it when somebody in it does; said of households, so does everybody in them. */
    private static Found lifted(Ward ward, Subject subject, Condition condition, List<String> values) {
        Found found = condition.finder().find(ward, values);
        if (condition.of() == subject) {
            return found;
        }
        return subject == Subject.HOUSEHOLDS ? ward.withSomebody(found) : ward.everybodyIn(found);
    }

    private Condition known(String id) {
        return conditions.find(id).orElseThrow(() -> new IllegalStateException("no condition " + id));
    }
}
