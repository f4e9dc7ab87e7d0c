package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads the file of one standard. */
final class StandardReader {
    private final LawReader law;
    private final Entry file;

    StandardReader(LawReader law, Entry file) {
        this.law = law;
        this.file = file;
    }

    Standard read() {
        List<IncomeLine> lines = lines();
        List<Indicator> indicators = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (Entry entry : file.entries("indicators")) {
            Indicator indicator =
                    law.indicator(entry.oneOf("id", law.indicatorIds())).orElseThrow();
            if (entry.oneOf("condition", List.of("own", "borrowed", "asked")).equals("own")) {
                own.add(indicator.id());
            }
            if (indicators.contains(indicator)) {
                throw entry.wrong("id", "indicator " + indicator.id() + " stands twice", "keep one of them");
            }
            indicators.add(indicator);
            entry.done();
        }
        Standard.Head head = head(lines, indicators.size());
        Optional<Scores> scores =
                file.has("scores") ? Optional.of(scores(file.entry("scores"), lines, head)) : Optional.empty();
        List<Band> bands = bands(lines);
        file.done();
        return new Standard(head, lines, bands, indicators, own, scores);
    }

    private Standard.Head head(List<IncomeLine> lines, int indicatorCount) {
        Entry poorFrom = file.entry("poor-from");
        int deprivations = poorFrom.number("deprivations");
        if (deprivations < 1 || deprivations > indicatorCount) {
            throw poorFrom.wrong(
                    "deprivations",
                    deprivations + " deprivations of " + indicatorCount + " cannot be",
                    "write 1 to " + indicatorCount);
        }
        Citation poorFromCitation = law.citation(poorFrom, "source");
        poorFrom.done();
        Optional<Standard.Prolonged> prolonged = Optional.empty();
        if (file.has("prolonged")) {
            Entry entry = file.entry("prolonged");
            prolonged = Optional.of(new Standard.Prolonged(entry.day("from"), law.citation(entry, "source")));
            entry.done();
        }
        return new Standard.Head(
                file.text("standard"),
                LawReader.name(file),
                LawReader.period(file),
                law.citation(file, "basis"),
                prolonged,
                file.oneOf("shown-line", lines.stream().map(IncomeLine::id).toList()),
                deprivations,
                poorFromCitation,
                law.citation(file, "indicators-source"));
    }

    private List<IncomeLine> lines() {
        List<IncomeLine> lines = new ArrayList<>();
        for (Entry entry : file.entries("lines")) {
            IncomeLine line = new IncomeLine(
                    entry.text("id"),
                    LawReader.name(entry),
                    entry.amount("rural", IncomeLine.HIGHEST),
                    entry.amount("urban", IncomeLine.HIGHEST),
                    law.citation(entry, "source"));
            if (!lines.isEmpty()
                    && (line.rural() <= lines.getLast().rural()
                            || line.urban() <= lines.getLast().urban())) {
                throw entry.wrong("line " + line.id() + " is not above the one before", "order lines lowest first");
            }
            lines.add(line);
            entry.done();
        }
        return lines;
    }

    private List<Band> bands(List<IncomeLine> lines) {
        List<Band> bands = new ArrayList<>();
        for (Entry entry : file.entries("bands")) {
            int place = bands.size();
            Optional<IncomeLine> upTo = Optional.empty();
            if (place < lines.size()) {
                upTo = Optional.of(lines.get(place));
                entry.oneOf("up-to", List.of(lines.get(place).id()));
            }
            PovertyClass ifDeprived = LawReader.classOf(entry, entry.has("class") ? "class" : "deprived");
            PovertyClass otherwise = entry.has("class") ? ifDeprived : LawReader.classOf(entry, "otherwise");
            bands.add(new Band(upTo, ifDeprived, otherwise, law.citation(entry, "source")));
            entry.done();
        }
        if (bands.size() != lines.size() + 1) {
            throw file.wrong(
                    "bands",
                    bands.size() + " bands for " + lines.size() + " lines leave incomes without a class",
                    "write one band up to each line and one above the last");
        }
        return bands;
    }

    private Scores scores(Entry entry, List<IncomeLine> lines, Standard.Head head) {
        Entry income = entry.entry("income");
        income.oneOf("line", List.of(lines.getFirst().id()));
        Entry deprivation = entry.entry("deprivation");
        Scores scores = new Scores(
                income.number("rural"),
                income.number("urban"),
                law.citation(income, "source"),
                deprivation.number("per-indicator"),
                deprivation.number("poor-from"),
                deprivation.number("highest"),
                law.citation(deprivation, "source"));
        if (scores.poorFrom() != scores.perIndicator() * head.poorFrom()) {
            throw deprivation.wrong(
                    "poor-from",
                    scores.poorFrom() + " points are not " + head.poorFrom() + " times " + scores.perIndicator(),
                    "let points and count agree");
        }
        income.done();
        deprivation.done();
        entry.done();
        return scores;
    }
}
