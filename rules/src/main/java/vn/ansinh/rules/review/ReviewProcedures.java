package vn.ansinh.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The procedures of all times. */
public record ReviewProcedures(List<ReviewProcedure> all) {
    public ReviewProcedures {
        all = List.copyOf(all);
    }

    /** The one in force for a review that begins on a day; empty where none is known. */
    public Optional<ReviewProcedure> on(ReviewProcedure.Kind kind, LocalDate day) {
        return all.stream()
                .filter(one -> one.kind() == kind && one.period().includes(day))
                .findFirst();
    }

    /** The one of the annual review of a year; empty where none is known. */
    public Optional<ReviewProcedure> annual(int year) {
        return all.stream()
                .filter(one -> one.window()
                        .filter(window -> one.period().includes(window.begins(year)))
                        .isPresent())
                .findFirst();
    }

    public Optional<ReviewProcedure> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
