package vn.ansinh.office.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An item of the inbox as it is listed. */
public record Item(
        String kind,
        List<String> words,
        String address,
        Optional<LocalDate> due,
        Instant opened,
        Optional<Instant> closed,
        String closedBy,
        String outcome) {
    public Item {
        words = List.copyOf(words);
    }
}
