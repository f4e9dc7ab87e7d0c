package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/**
 * The form of a sending as typed.
 *
 * @param to those of the document's recipients that are ticked
 * @param others one on each line
 */
public record SendTyped(
        String form, List<String> to, String others, String way, String on, String copies, String note, Faults faults) {
    static final List<String> WAYS = List.of("by-hand", "post", "network", "other");

    public SendTyped {
        to = List.copyOf(to);
    }

    static SendTyped blank(String form, List<String> to, LocalDate today) {
        return new SendTyped(
                form,
                to,
                "",
                "",
                String.format("%02d/%02d/%d", today.getDayOfMonth(), today.getMonthValue(), today.getYear()),
                "1",
                "",
                Faults.NONE);
    }

    static SendTyped of(
            String form, List<String> to, String others, String way, String on, String copies, String note) {
        return new SendTyped(form, to, others, way, on, copies, note, Faults.NONE);
    }

    SendTyped with(Faults found) {
        return new SendTyped(form, to, others, way, on, copies, note, found);
    }

    /** What was meant; day and number mean nothing where there are faults. */
    record Read(List<String> recipients, LocalDate on, int copies, Faults faults) {}

    Read read(RegisteredDocument document, LocalDate today, int longest, int mostCopies) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Set<String> recipients = new LinkedHashSet<>();
        to.stream().filter(document.recipients()::contains).forEach(recipients::add);
        others.lines().map(String::strip).filter(one -> !one.isEmpty()).forEach(recipients::add);
        if (recipients.isEmpty() || recipients.stream().anyMatch(one -> one.length() > longest)) {
            wrong.put("others", Said.of("correspondence.fault.recipient", longest));
        }
        if (!WAYS.contains(way)) {
            wrong.put("way", Said.of("correspondence.fault.way"));
        }
        LocalDate earliest = document.day();
        Optional<LocalDate> day = WrittenDate.read(on, today);
        if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(earliest)) {
            wrong.put("on", Said.of("correspondence.fault.sent-on", earliest, today));
        }
        int number = copies.strip().matches("\\d{1,4}") ? Integer.parseInt(copies.strip()) : 0;
        if (number < 1 || number > mostCopies) {
            wrong.put("copies", Said.of("correspondence.fault.copies", mostCopies));
        }
        if (note.strip().length() > longest) {
            wrong.put("note", Said.of("correspondence.fault.long", longest));
        }
        return new Read(List.copyOf(recipients), day.orElse(today), number, new Faults(wrong));
    }
}
