package vn.ansinh.office.registry.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.platform.Today;

/** The pairs of today with what was said of them. */
@Component
class PairLists {
    /** @param different how many pairs were said to be two people */
    record Lines(List<PairsView.Line> lines, int different) {}

    private final Pairs pairs;
    private final DifferentPeople different;
    private final Suspects suspects;
    private final Colleagues colleagues;
    private final Today today;

    PairLists(Pairs pairs, DifferentPeople different, Suspects suspects, Colleagues colleagues, Today today) {
        this.pairs = pairs;
        this.different = different;
        this.suspects = suspects;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** Those that somebody must look at, the likeliest first. */
    Lines open(Optional<UUID> group) {
        Map<Pair.Of, Said> said = different.now();
        List<PairsView.Line> lines = pairs.on(today.date()).stream()
                .filter(pair -> !said.containsKey(pair.of()))
                .filter(pair -> group.map(pair::isIn).orElse(true))
                .map(pair -> new PairsView.Line(pair.first(), pair.second(), pair, null, ""))
                .toList();
        return new Lines(lines, said.size());
    }

    /** Those of whom it was said that they are two, the latest first; who left the register is left out. */
    Lines settled(Optional<UUID> group) {
        Map<Pair.Of, Said> said = different.now();
        Map<UUID, String> names = colleagues.names();
        Map<UUID, Suspect> people = new HashMap<>();
        List<UUID> ids = said.keySet().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        suspects.on(today.date(), ids).forEach(one -> people.put(one.id(), one));
        List<PairsView.Line> lines = new ArrayList<>();
        said.forEach((pair, what) -> {
            Suspect first = people.get(pair.first());
            Suspect second = people.get(pair.second());
            if (first != null && second != null && isIn(group, first, second)) {
                lines.add(new PairsView.Line(first, second, null, what, names.getOrDefault(what.by(), "")));
            }
        });
        return new Lines(lines, said.size());
    }

    /** Two people who live in the register today, with the pair that they make, if they do, and what was said. */
    Optional<PairsView.Line> of(Pair.Of both) {
        List<Suspect> two = suspects.on(today.date(), List.of(both.first(), both.second()));
        if (two.size() != 2) {
            return Optional.empty();
        }
        Suspect first = two.get(two.getFirst().id().equals(both.first()) ? 0 : 1);
        Suspect second = two.get(two.getFirst().id().equals(both.first()) ? 1 : 0);
        Pair pair = pairs.on(today.date()).stream()
                .filter(one -> one.of().equals(both))
                .findFirst()
                .orElse(null);
        Said said = different.now().get(both);
        String by = said == null ? "" : colleagues.names().getOrDefault(said.by(), "");
        return Optional.of(new PairsView.Line(first, second, pair, said, by));
    }

    /** Where a line stands: by score, or by when it was said. */
    static String place(PairsView.Line line) {
        if (line.pair() != null) {
            return "%03d %s".formatted(100 - line.pair().score(), line.address());
        }
        long later = line.said() == null ? 0 : line.said().at().toEpochMilli();
        return "%020d %s".formatted(Long.MAX_VALUE - later, line.address());
    }

    private static boolean isIn(Optional<UUID> group, Suspect first, Suspect second) {
        return group.map(id -> id.equals(first.home().area())
                        || id.equals(second.home().area()))
                .orElse(true);
    }
}
