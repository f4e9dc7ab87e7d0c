package vn.ansinh.rules.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads how benefits go together. */
public final class OverlapsReader {
    private static final List<String> KINDS = List.of("highest-one", "highest-one-of-couple", "one-of");

    private final Map<String, Benefit> benefits;
    private final Function<Entry, Citation> citation;

    public OverlapsReader(Map<String, Benefit> benefits, Function<Entry, Citation> citation) {
        this.benefits = Map.copyOf(benefits);
        this.citation = citation;
    }

    public List<Overlap> read(Entry file) {
        List<Overlap> overlaps = new ArrayList<>();
        for (Entry entry : file.entries("overlaps")) {
            List<String> members = members(entry, "members");
            Optional<Overlap.Addition> exception = Optional.empty();
            if (entry.has("exception")) {
                Entry but = entry.entry("exception");
                exception = Optional.of(new Overlap.Addition(
                        but.oneOf("base", members), members(but, "with"), citation.apply(but.entry("source"))));
                but.done();
            }
            for (Overlap other : overlaps) {
                if (other.members().stream().anyMatch(members::contains)) {
                    throw entry.wrong(
                            "members", "shares a benefit with overlap " + other.id(), "let each benefit stand in one");
                }
            }
            overlaps.add(new Overlap(
                    entry.text("id"),
                    new Bilingual(entry.text("vi"), entry.text("en")),
                    Overlap.Kind.valueOf(
                            entry.oneOf("rule", KINDS).toUpperCase(Locale.ROOT).replace('-', '_')),
                    members,
                    exception,
                    citation.apply(entry.entry("source"))));
            entry.done();
        }
        file.done();
        return List.copyOf(overlaps);
    }

    private List<String> members(Entry entry, String key) {
        List<String> members = entry.texts(key);
        for (String member : members) {
            if (!benefits.containsKey(member)) {
                throw entry.wrong(key, "\"" + member + "\" is no benefit", "correct its spelling");
            }
        }
        return members;
    }
}
