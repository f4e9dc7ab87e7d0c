package vn.ansinh.office.document;

import java.time.LocalDate;
import java.util.Optional;

/** How far a paper has come. A number and a check code exist only from issue, so only {@link Issued} can carry them. */
public sealed interface Standing {

    /** The day that decides which names and superiors are right on the paper. */
    LocalDate day();

    /** Dự thảo: day and number stay open, gaps are shown as gaps. */
    record Draft(LocalDate day) implements Standing {}

    /**
     * Signed and numbered.
     *
     * @param number the running number of its series in the year, from 1
     * @param checkCode the code by which an outsider checks the paper; empty where the ward uses none
     */
    record Issued(int number, LocalDate day, Optional<String> checkCode) implements Standing {
        public Issued {
            if (number < 1) {
                throw new IllegalArgumentException("document number " + number + ", expected 1 or more");
            }
        }
    }

    /** Complete, but of a kind that is never numbered, as a page of explanation for a family. */
    record Unnumbered(LocalDate day) implements Standing {}
}
