package vn.ansinh.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Band;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.explain.Explanation.Line;

/** What would give a decided household another class: income, deprivations, members. */
final class Changes {
    private final HouseholdFacts facts;
    private final Classification result;
    private final Standard standard;
    private final Words words;
    private final Function<PovertyClass, String> nameOf;

    Changes(HouseholdFacts facts, Classification result, Words words, Function<PovertyClass, String> nameOf) {
        this.facts = facts;
        this.result = result;
        this.standard = result.standard();
        this.words = words;
        this.nameOf = nameOf;
    }

    List<Line> lines() {
        Optional<PovertyClass> povertyClass = result.povertyClass();
        boolean scored = facts.knowsIncomeScore() || facts.knowsDeprivationScore();
        if (scored && standard.scores().isPresent() && povertyClass.isPresent()) {
            return List.of(Explaining.note(words.say("change.score")));
        }
        boolean measured = facts.knowsIncome() && facts.knowsMembers() && facts.area() != AreaKind.UNKNOWN;
        if (povertyClass.isEmpty() || !measured) {
            return List.of(Explaining.note(words.say("change.unknown")));
        }
        List<Line> lines = new ArrayList<>();
        int place = bandOf();
        Band band = standard.bands().get(place);
        if (band.asksDeprivations() && result.unknownCount() == 0) {
            deprivations(band, lines);
        }
        band.upTo()
                .ifPresent(line -> lines.add(Explaining.note(words.say(
                        "change.above", words.money(total(line.in(facts.area()))), nameOf.apply(povertyClass.get())))));
        if (place > 0) {
            Band below = standard.bands().get(place - 1);
            long line = below.upTo().orElseThrow().in(facts.area());
            String classes = below.asksDeprivations()
                    ? nameOf.apply(below.ifDeprived()) + words.say("or") + nameOf.apply(below.otherwise())
                    : nameOf.apply(below.otherwise());
            lines.add(Explaining.note(words.say("change.within", words.money(total(line)), classes)));
            if (below.asksDeprivations()) {
                long each = line * facts.months();
                long members = facts.income() / each + (facts.income() % each == 0 ? 0 : 1);
                lines.add(Explaining.note(words.say("change.members", members)));
            }
        }
        return lines;
    }

    private void deprivations(Band band, List<Line> lines) {
        int over = result.deprivedCount() - standard.poorFrom();
        if (result.is(band.ifDeprived())) {
            lines.add(Explaining.note(words.say("change.fewer", over + 1, nameOf.apply(band.otherwise()))));
        } else {
            lines.add(Explaining.note(words.say("change.more", -over, nameOf.apply(band.ifDeprived()))));
        }
    }

    private int bandOf() {
        for (int place = 0; place < standard.lines().size(); place++) {
            if (facts.income() <= total(standard.lines().get(place).in(facts.area()))) {
                return place;
            }
        }
        return standard.lines().size();
    }

    private long total(long line) {
        return line * facts.members() * facts.months();
    }
}
