package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Pager;

/**
 * The page of a list.
 *
 * @param differences how many rows of each kind somebody should look at
 * @param slips those of this page of the list
 * @param held rows that are held back, with reasons
 * @param isMine whether the one who looks made it, and so cannot approve it
 */
public record RunView(
        PaymentRun run,
        RunTotals totals,
        Map<LawCheck.Kind, Integer> differences,
        Show show,
        String group,
        List<String> groups,
        List<Slip> slips,
        Pager pager,
        List<Held> held,
        List<Monitoring> monitorings,
        Optional<Payer> payer,
        Map<String, String> names,
        boolean isMine,
        boolean seesHealth,
        String signer,
        PaymentTyped typed) {
    /** Which rows are shown; the name is a word key. */
    public enum Show {
        ALL,
        DIFFERENCES,
        CHANGES,
        OPEN,
        PAID,
        NOT_COLLECTED,
        RETURNED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Optional<Show> ofCode(String code) {
            for (Show show : values()) {
                if (show.code().equals(code)) {
                    return Optional.of(show);
                }
            }
            return Optional.empty();
        }

        boolean holds(Slip slip) {
            return switch (this) {
                case ALL -> true;
                case DIFFERENCES -> slip.check().kind().isDifference();
                case CHANGES -> slip.lines().stream().anyMatch(line -> line.kind() != LineKind.REGULAR);
                case OPEN -> slip.result() == PayResult.OPEN;
                case PAID -> slip.result() == PayResult.PAID;
                case NOT_COLLECTED -> slip.result() == PayResult.NOT_COLLECTED;
                case RETURNED -> slip.result() == PayResult.RETURNED;
            };
        }

        boolean fits(RunState state) {
            return switch (this) {
                case ALL, DIFFERENCES, CHANGES -> true;
                default -> state.isAnswered() || state == RunState.CLOSED;
            };
        }
    }

    /** A row that is held back. */
    public record Held(Slip slip, String reason) {}

    /** What can be asked for. */
    public List<Show> shows() {
        return List.of(Show.values()).stream()
                .filter(one -> one.fits(run.state()))
                .toList();
    }

    /** The address of the page with other rows. */
    public String address(Show other) {
        return run.address() + "?show=" + other.code();
    }

    /** The supports of a row as the one who looks may know them. */
    public String supports(Slip slip) {
        List<String> all = new ArrayList<>();
        slip.benefits().forEach(benefit -> all.add(names.getOrDefault(benefit, benefit)));
        return String.join("; ", new java.util.LinkedHashSet<>(all));
    }

    static Map<LawCheck.Kind, Integer> differences(List<Slip> slips) {
        Map<LawCheck.Kind, Integer> counts = new LinkedHashMap<>();
        for (LawCheck.Kind kind : LawCheck.Kind.values()) {
            int count = (int)
                    slips.stream().filter(slip -> slip.check().kind() == kind).count();
            if (count > 0 && kind.isDifference()) {
                counts.put(kind, count);
            }
        }
        return counts;
    }
}
