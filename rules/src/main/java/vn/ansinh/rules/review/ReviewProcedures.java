package vn.ansinh.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The procedures of all times, what the ward owes everybody besides them, and what the review of living standards recognises. */
public record ReviewProcedures(List<ReviewProcedure> all, List<Openness> openness, List<Recognition> recognitions) {
    public ReviewProcedures {
        all = List.copyOf(all);
        openness = List.copyOf(openness);
        recognitions = List.copyOf(recognitions);
    }

    /** What of this name is recognised on a day; empty where no law of it is known. */
    public Optional<Recognition> recognition(String id, LocalDate day) {
        return recognitions.stream()
                .filter(one -> one.id().equals(id) && one.period().includes(day))
                .findFirst();
    }

    /** What is owed for a decision of a day; empty where no law of it is known. */
    public Optional<Openness> opennessOn(LocalDate day) {
        return openness.stream().filter(one -> one.period().includes(day)).findFirst();
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
