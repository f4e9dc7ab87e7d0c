package vn.ansinh.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.account.UseCase;

/**
 * Something that waits for somebody.
 *
 * @param kind whose words are {@code work.kind.<kind>}, filled with {@code words}
 * @param subject what it is about; of one subject and kind one item is open at a time
 * @param words names and codes for the sentence, that everybody it is for may see
 * @param address the page on which it is done
 * @param needs the use case of those who do it
 * @param area the group it belongs to; empty for the whole ward
 * @param person the one person it is for; empty for all who have the use case
 * @param due the last day; empty without one
 */
public record Work(
        String kind,
        UUID subject,
        List<String> words,
        String address,
        UseCase needs,
        Optional<UUID> area,
        Optional<UUID> person,
        Optional<LocalDate> due) {
    public Work {
        words = List.copyOf(words);
    }
}
