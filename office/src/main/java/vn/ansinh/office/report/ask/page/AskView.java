package vn.ansinh.office.report.ask.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Bar;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.SavedQuestion;

/**
 * A question being built, with its answer.
 *
 * @param fault why there is no answer
 * @param chips its conditions as they can be changed
 * @param offered what may be asked beside them, by id
 * @param dimensions by what a table may be divided, by id; first nothing
 * @param dated {@code &asof=2024-12-31} when it is not asked of today
 * @param kept the saved question that asks the same
 */
public record AskView(
        Question question,
        String sentence,
        Optional<String> fault,
        List<Chip> chips,
        Map<String, String> offered,
        Map<String, String> dimensions,
        @Nullable Answer answer,
        boolean mayList,
        String dated,
        Optional<SavedQuestion> kept,
        List<Kept> saved,
        Map<String, String> ready) {
    public AskView {
        chips = List.copyOf(chips);
        saved = List.copyOf(saved);
        offered = new LinkedHashMap<>(offered);
        dimensions = new LinkedHashMap<>(dimensions);
        ready = new LinkedHashMap<>(ready);
    }

    /**
     * One condition.
     *
     * @param choices what to choose from, by value; none for typed values
     * @param chosen the values chosen
     * @param without the address of the question without it
     */
    public record Chip(
            int place,
            String id,
            String title,
            boolean isNot,
            Map<String, String> choices,
            List<String> chosen,
            List<Typed> typed,
            String without) {
        public Chip {
            choices = new LinkedHashMap<>(choices);
            chosen = List.copyOf(chosen);
            typed = List.copyOf(typed);
        }
    }

    /** A value to type. */
    public record Typed(String label, String value) {}

    /**
     * The answer as a table.
     *
     * @param text the same to be copied; empty for a list
     * @param unknown how many could not be answered
     * @param unsure the list of these; empty for nobody who may see it
     * @param isUnsure whether these are what is listed
     */
    public record Answer(
            Grid grid,
            List<Bar> bars,
            long count,
            long unknown,
            String unsure,
            boolean isUnsure,
            List<String> remarks,
            String text,
            Optional<Pager> pager) {
        public Answer {
            bars = List.copyOf(bars);
            remarks = List.copyOf(remarks);
        }
    }

    /** A saved question in the list of them. */
    public record Kept(SavedQuestion saved, String sentence, String by) {}

    /** The address of a file of this answer. */
    public String file(String format) {
        boolean isUnsure = answer != null && answer.isUnsure();
        return "/ask/file?" + question.text() + dated + "&format=" + format + (isUnsure ? "&unsure=true" : "");
    }

    public String address(Question other) {
        return "/ask?" + other.text() + dated;
    }
}
