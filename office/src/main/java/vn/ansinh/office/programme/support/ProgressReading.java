package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.HelpTyped;

/** Reads what was given of a line; without something that shows it nothing is kept. */
final class ProgressReading {
    private static final int LONGEST_NUMBER = 100;
    private static final long MOST = 10_000_000_000L;

    private final HelpTyped typed;
    private final SupportLine line;
    private final LocalDate today;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    ProgressReading(HelpTyped typed, SupportLine line, LocalDate today) {
        this.typed = typed;
        this.line = line;
        this.today = today;
    }

    Map<String, Said> wrong() {
        return wrong;
    }

    /**
     * What is to be kept; empty when something is wrong.
     *
     * @param hasFile whether a file came with it
     * @param registered finds a number in the register of documents
     */
    Optional<NewSupportProgress> progress(UUID id, boolean hasFile, Function<String, Optional<UUID>> registered) {
        Optional<LocalDate> day = WrittenDate.read(typed.at("day"), today);
        LocalDate agreed = line.decided().map(SupportStep::day).orElse(today);
        if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(agreed)) {
            wrong.put("day", Said.of("support.fault.day", agreed, today));
        }
        Optional<SupportMoney> given = given();
        String words = typed.at("words").strip();
        if (words.length() > SupportReading.LONGEST) {
            wrong.put("words", Said.of("programme.body.fault.long", SupportReading.LONGEST));
        }
        boolean isAll = typed.at("extent").equals("all");
        if (!isAll && !typed.at("extent").equals("part")) {
            wrong.put("extent", Said.of("support.fault.extent"));
        }
        if (words.isEmpty() && wrong.isEmpty() && given.isEmpty()) {
            wrong.put("words", Said.of("support.fault.given"));
        } else if (words.isEmpty() && isAll && isLess(given)) {
            wrong.put("words", Said.of("support.fault.less", line.wanted().known()));
        }
        Optional<SupportProgress.Evidence> evidence = SupportProgress.Evidence.ofCode(typed.at("evidence"));
        String reference = typed.at("reference").strip();
        if (evidence.isEmpty()) {
            wrong.put("evidence", Said.of("support.fault.evidence"));
        } else if (evidence.get() == SupportProgress.Evidence.PHOTO) {
            if (!hasFile) {
                wrong.put("file", Said.of("support.fault.photo"));
            }
        } else if (reference.isEmpty()) {
            wrong.put("reference", Said.of("support.fault.reference"));
        }
        if (reference.length() > LONGEST_NUMBER) {
            wrong.put("reference", Said.of("programme.body.fault.long", LONGEST_NUMBER));
        }
        return wrong.isEmpty()
                ? Optional.of(new NewSupportProgress(
                        id,
                        line.id(),
                        day.orElseThrow(),
                        given,
                        words,
                        evidence.orElseThrow(),
                        reference,
                        evidence.get() == SupportProgress.Evidence.DOCUMENT
                                ? registered.apply(reference)
                                : Optional.empty(),
                        isAll))
                : Optional.empty();
    }

    private boolean isLess(Optional<SupportMoney> given) {
        long now = given.map(one -> one.amount().orElse(0)).orElse(0L);
        return line.given() + now < line.wanted().known();
    }

    private Optional<SupportMoney> given() {
        String digits = typed.at("given").replaceAll("[ .đ]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,11}") || Long.parseLong(digits) < 1 || Long.parseLong(digits) > MOST) {
            wrong.put("given", Said.of("support.fault.amount"));
            return Optional.empty();
        }
        Optional<MoneySource> source = MoneySource.ofCode(typed.at("from"));
        if (source.isEmpty()) {
            wrong.put("from", Said.of("support.fault.from"));
        }
        return source.map(one -> new SupportMoney(one, OptionalLong.of(Long.parseLong(digits))));
    }
}
