package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.registry.people.Relation;

/** What must hold of a book on every day of its history; the database keeps the same rules, in fewer words. */
final class Soundness {
    private Soundness() {}

    static Optional<Fault> fault(Book book) {
        for (Map.Entry<UUID, List<Row.Stay>> home : book.byHousehold().entrySet()) {
            if (!headsCover(home.getValue())) {
                String code =
                        book.household(home.getKey()).map(Row.Household::code).orElse("?");
                return Optional.of(Fault.of("day", "headless", code));
            }
        }
        for (Row.Person person : book.all(Row.Person.class).toList()) {
            if (overlap(book.stays(person.person()))) {
                return Optional.of(Fault.of("day", "two-homes", person.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(List<Row.Stay> stays) {
        for (int at = 1; at < stays.size(); at++) {
            LocalDate until = stays.get(at - 1).until();
            if (until == null || until.isAfter(stays.get(at).since())) {
                return true;
            }
        }
        return false;
    }

    /** Exactly one head on each day on which anybody is a member. */
    private static boolean headsCover(List<Row.Stay> stays) {
        List<Row.Stay> heads = new ArrayList<>(stays.stream()
                .filter(stay -> stay.relation() == Relation.HEAD)
                .sorted(Comparator.comparing(Row.Stay::since))
                .toList());
        if (overlap(heads)) {
            return false;
        }
        return stays.stream().allMatch(stay -> isCovered(stay, heads));
    }

    private static boolean isCovered(Row.Stay stay, List<Row.Stay> heads) {
        LocalDate open = stay.since();
        for (Row.Stay head : heads) {
            LocalDate until = head.until();
            if (head.since().isAfter(open)) {
                return false;
            }
            if (until == null) {
                return true;
            }
            if (until.isAfter(open)) {
                open = until;
            }
            if (stay.until() != null && !open.isBefore(stay.until())) {
                return true;
            }
        }
        return false;
    }
}
