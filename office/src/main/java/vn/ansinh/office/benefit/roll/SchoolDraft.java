package vn.ansinh.office.benefit.roll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.document.VietnameseNumbers;

/** The supports of the children of one school in a school year; each support of a child is a line of its own. */
final class SchoolDraft {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<RollGiven> given;
    private final Map<UUID, String> classes;
    private final Map<Key, RollDraft> last;
    private final LocalDate since;

    /** One support of one child. */
    record Key(UUID person, String benefit) {
        static Key of(RollDraft line) {
            return new Key(line.whose().id(), line.benefit());
        }
    }

    /**
     * @param classes of those who go to the school
     * @param last the lines of the last list of the school that was sent
     */
    SchoolDraft(List<RollGiven> given, Map<UUID, String> classes, Map<Key, RollDraft> last, LocalDate since) {
        this.given = given;
        this.classes = classes;
        this.last = last;
        this.since = since;
    }

    List<RollDraft> lines() {
        List<RollDraft> lines = new ArrayList<>();
        Set<Key> now = new HashSet<>();
        for (RollGiven one : given) {
            String inClass = classes.get(one.whose().id());
            if (inClass != null && now.add(new Key(one.whose().id(), one.benefit()))) {
                lines.add(line(one, inClass));
            }
        }
        last.forEach((key, one) -> {
            if (!now.contains(key)) {
                lines.add(one.left(RollLine.Cause.OTHER, since));
            }
        });
        return lines;
    }

    private RollDraft line(RollGiven one, String inClass) {
        RollDraft before = last.get(new Key(one.whose().id(), one.benefit()));
        RollLine.Change change = before == null
                ? RollLine.Change.JOINED
                : before.amount().equals(one.most()) ? RollLine.Change.KEPT : RollLine.Change.CHANGED;
        return new RollDraft(
                one.whose(),
                one.benefit(),
                "",
                change,
                RollLine.Cause.OTHER,
                since,
                one.most(),
                (inClass.isEmpty() ? "" : "lớp " + inClass + "; ") + sum(one));
    }

    private static String sum(RollGiven one) {
        if (one.exempt().isPresent()) {
            return "miễn "
                    + one.exempt().get().multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
        }
        Optional<Integer> months = one.months();
        Optional<Long> most = one.most();
        if (months.isEmpty() || most.isEmpty()) {
            return "";
        }
        return months.get() + " tháng × " + VietnameseNumbers.digits(most.get() / months.get());
    }
}
