package vn.ansinh.office.survey.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.office.platform.web.Shell;

/**
 * A question of the form. Its words are {@code survey.q.<id>}, those of an option {@code survey.o.<words>.<option>}.
 *
 * @param id stable code of ours, not an official number
 * @param words where the words of the options stand; questions with the same options share them
 * @param options codes to choose from; empty for a question that is written
 * @param titles how spreadsheets head the column, the first being ours
 */
public record Question(String id, Kind kind, String words, List<String> options, List<String> titles) {

    /** How a question is answered. */
    public enum Kind {
        /** Whole dong. */
        MONEY,
        /** Square metres, at most two decimals. */
        AREA,
        /** A whole number of points. */
        POINTS,
        CHOICE,
        CHOICES,
        TEXT
    }

    public Question {
        options = List.copyOf(options);
        titles = List.copyOf(titles);
    }

    /** A stored answer in words. */
    public String said(Shell shell, String stored) {
        return options.isEmpty()
                ? stored
                : Stream.of(stored.split(" "))
                        .map(option -> shell.text("survey.o." + words + "." + option))
                        .collect(Collectors.joining(", "));
    }
}
