package vn.ansinh.rules.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads where a rule or value stands: {@code source}, and {@code also} for further places. */
record CitationsReader(Function<Entry, Citation> citation) {
    List<Citation> read(Entry entry) {
        List<Citation> citations = new ArrayList<>();
        citations.add(citation.apply(entry.entry("source")));
        if (entry.has("also")) {
            entry.entries("also").forEach(also -> citations.add(citation.apply(also)));
        }
        return List.copyOf(citations);
    }
}
