package vn.ansinh.office.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.Shell;

/**
 * An open item as the acting person sees it.
 *
 * @param due the last day
 * @param shownOn the day on which it asks for attention: the last day, or the day to which the person put it off
 * @param isOnlyMine opened for this person alone, who cannot hand it on
 * @param handed to whom it was handed last
 * @param putOff the day to which the person put it off last, and why
 */
public record OpenItem(
        UUID id,
        String kind,
        List<String> words,
        String address,
        Optional<LocalDate> due,
        Optional<LocalDate> shownOn,
        Instant opened,
        boolean isOnlyMine,
        Optional<Handed> handed,
        Optional<PutOff> putOff) {
    public OpenItem {
        words = List.copyOf(words);
    }

    /** A colleague who has it now, by whom and with which words. */
    public record Handed(UUID to, String toName, String byName, String note) {}

    public record PutOff(LocalDate until, String reason) {}

    /** Whether it is put off on a day. */
    public boolean isPutOff(LocalDate today) {
        return putOff.filter(one -> one.until().isAfter(today)).isPresent();
    }

    /** The sentence in the language of the page. */
    public String in(Shell shell) {
        return shell.text(
                "work.kind." + kind,
                words.stream()
                        .map(word -> word.startsWith("event.kind.") ? shell.text(word) : word)
                        .toArray());
    }

    /** Its codes without the names of people: what leaves the office with it. */
    public String codes() {
        return words.stream()
                .filter(word -> word.matches("[A-ZĐ]{1,6}(-[A-ZĐ0-9]{1,6}){1,3}"))
                .collect(Collectors.joining(", "));
    }
}
