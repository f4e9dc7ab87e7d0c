package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A household in a project. Nothing of why it is poor stands here.
 *
 * @param joining the id of its taking part
 * @param area the group in which it lives now; all zeros where it lives in none
 * @param people who live in it now
 * @param standing how it stood on the day: {@code poor}, {@code near-poor}, {@code newly-escaped} or {@code other}
 * @param reason why another household takes part; empty otherwise
 * @param withdrawn why this was a mistake; empty while it counts
 */
public record ProjectFamily(
        UUID joining,
        UUID project,
        UUID household,
        String code,
        String head,
        UUID area,
        String areaName,
        String address,
        int people,
        LocalDate joined,
        String standing,
        String reason,
        Gift gift,
        Optional<Left> left,
        List<Received> received,
        List<Earned> earned,
        Optional<String> withdrawn) {
    /** What it gets: in words with its number, worth so much, with so much of its own; in dong. */
    public record Gift(int number, String thing, String quantity, OptionalLong value, OptionalLong own) {}

    /** That it does not take part any more. */
    public record Left(LocalDate day, Cause cause, String reason) {}

    /** Why a household left. What is nobody's business has no place here. */
    public enum Cause {
        /** All was done; the household needs it no longer. */
        DONE,
        OTHER_WORK,
        NO_PROFIT,
        LOST,
        CANNOT,
        MOVED,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Cause> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Something handed over, with the number of the receipt and who took it. */
    public record Received(
            UUID id,
            UUID joining,
            LocalDate day,
            String what,
            String receipt,
            String receiver,
            UUID by,
            Optional<String> withdrawn) {
        public boolean counts() {
            return withdrawn.isEmpty();
        }
    }

    /** What came of it so far. */
    public enum Result {
        EARNS,
        /** Its last time brought nothing, or less than nothing. */
        NOT_YET,
        UNKNOWN,
        LEFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ProjectFamily {
        received = List.copyOf(received);
        earned = List.copyOf(earned);
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    /** Whether it takes part still. */
    public boolean isIn() {
        return counts() && left.isEmpty();
    }

    public Result result() {
        if (left.isPresent()) {
            return Result.LEFT;
        }
        return earned.stream()
                .filter(Earned::counts)
                .max(Comparator.comparing(Earned::last))
                .map(last -> last.net() > 0 ? Result.EARNS : Result.NOT_YET)
                .orElse(Result.UNKNOWN);
    }

    public long income() {
        return earned.stream().filter(Earned::counts).mapToLong(Earned::income).sum();
    }

    public long cost() {
        return earned.stream().filter(Earned::counts).mapToLong(Earned::cost).sum();
    }

    public long net() {
        return income() - cost();
    }

    public long months() {
        return earned.stream().filter(Earned::counts).mapToLong(Earned::months).sum();
    }

    /** What the project brings each person in a month, rounded down to a dong; unknown without an income or people. */
    public OptionalLong perPerson() {
        long shares = months() * people;
        return shares == 0 ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(net(), shares));
    }

    /** The first day on which it received something. */
    public Optional<LocalDate> receivedOn() {
        return received.stream().filter(Received::counts).map(Received::day).min(Comparator.naturalOrder());
    }

    public String page() {
        return "/programme/livelihood/" + project + "/families/" + joining;
    }
}
