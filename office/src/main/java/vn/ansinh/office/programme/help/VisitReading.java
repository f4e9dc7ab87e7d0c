package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Reads the form of a visit; every fault is found at once. */
final class VisitReading {
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTES = 2000;
    private static final long MOST = 1_000_000_000;

    private final HelpTyped typed;
    private final List<String> results;
    private final LocalDate today;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    VisitReading(HelpTyped typed, List<String> results, LocalDate today) {
        this.typed = typed;
        this.results = List.copyOf(results);
        this.today = today;
    }

    Map<String, Said> wrong() {
        return wrong;
    }

    Optional<NewVisit> visit(UUID id, UUID household) {
        Optional<LocalDate> day = WrittenDate.read(typed.at("day"), today);
        if (day.isEmpty()) {
            wrong.put("day", Said.of("programme.body.fault.from"));
        } else if (day.get().isAfter(today)) {
            wrong.put("day", Said.of("help.fault.future"));
        }
        words("visitor", "help.fault.visitor");
        words("met", "help.fault.met");
        List<VisitResult> found = results.stream()
                .flatMap(one -> VisitResult.ofCode(one).stream())
                .toList();
        if (found.isEmpty()) {
            wrong.put("result", Said.of("help.fault.result"));
        } else if (found.contains(VisitResult.NOTHING) && found.size() > 1) {
            wrong.put("result", Said.of("help.fault.nothing"));
        }
        if (typed.at("notes").strip().length() > LONGEST_NOTES) {
            wrong.put("notes", Said.of("programme.body.fault.long", LONGEST_NOTES));
        }
        OptionalLong more = more(found);
        Optional<LocalDate> next = next();
        return wrong.isEmpty()
                ? Optional.of(new NewVisit(
                        id,
                        household,
                        day.orElseThrow(),
                        typed.at("visitor").strip(),
                        typed.at("met").strip(),
                        typed.at("notes").strip(),
                        found,
                        more,
                        typed.at("next").strip(),
                        next,
                        typed.at("nextWho").strip()))
                : Optional.empty();
    }

    private void words(String field, String key) {
        String text = typed.at(field).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            wrong.put(field, Said.of(key, LONGEST));
        }
    }

    private OptionalLong more(List<VisitResult> found) {
        String text = typed.at("more").replaceAll("[ .đ]", "");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.matches("\\d{1,10}") || Long.parseLong(text) < 1 || Long.parseLong(text) > MOST) {
            wrong.put("more", Said.of("help.fault.more"));
            return OptionalLong.empty();
        }
        if (!found.contains(VisitResult.INCOME_UP)) {
            wrong.put("more", Said.of("help.fault.more-without"));
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    private Optional<LocalDate> next() {
        String step = typed.at("next").strip();
        if (step.length() > LONGEST || typed.at("nextWho").strip().length() > LONGEST) {
            wrong.put("next", Said.of("programme.body.fault.long", LONGEST));
        }
        if (typed.at("nextOn").isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> on = WrittenDate.read(typed.at("nextOn"), today);
        if (on.isEmpty()) {
            wrong.put("nextOn", Said.of("programme.body.fault.from"));
        } else if (step.isEmpty()) {
            wrong.put("next", Said.of("help.fault.step"));
        }
        return on;
    }
}
