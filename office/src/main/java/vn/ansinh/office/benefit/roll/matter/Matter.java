package vn.ansinh.office.benefit.roll.matter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a family is helped with in stages.
 *
 * @param name of the person, or of the head
 * @param words what is built or repaired, or what kind of help is sought
 * @param body who builds, or to whom the person is sent
 * @param steps those that count, the oldest first
 */
public record Matter(
        UUID id,
        MatterKind kind,
        String code,
        String area,
        String name,
        String words,
        String body,
        List<Step> steps,
        List<Money> money) {
    public Matter {
        steps = List.copyOf(steps);
        money = List.copyOf(money);
    }

    /** A stage that was reached. */
    public record Step(UUID id, MatterStage stage, LocalDate day, String note) {}

    /** What it cost. */
    public record Money(UUID id, Source source, LocalDate day, long amount, String receipt) {}

    /** Who gives money; the name is a word key. */
    public enum Source {
        STATE,
        FUND,
        DONOR,
        LOAN,
        FAMILY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Source> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** The last one that was reached. */
    public MatterStage stage() {
        return steps.isEmpty() ? kind.stages().getFirst() : steps.getLast().stage();
    }

    public Optional<LocalDate> day() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().day());
    }

    public long sum() {
        return money.stream().mapToLong(Money::amount).sum();
    }

    public String address() {
        return "/rolls/matters/" + kind.code() + "/" + id;
    }
}
