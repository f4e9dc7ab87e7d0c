package vn.ansinh.office.law.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.explain.FormulaText;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.source.Language;
import vn.ansinh.rules.source.LegalDocument;
import vn.ansinh.rules.source.Period;

/** What a law file changes: documents, values, rules and benefits that are new, and the days on which that happens. */
final class Difference {
    private final Law before;
    private final Law after;
    private final Language language;
    private final List<Said> changes = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Difference(Law before, Law after, Language language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    static Difference between(Law before, Law after, Language language) {
        Difference difference = new Difference(before, after, language);
        difference.documents();
        difference.values();
        difference.rules();
        return difference;
    }

    List<Said> changes() {
        return List.copyOf(changes);
    }

    /** Days to look at: those to come on which something begins, today when everything has begun. */
    List<LocalDate> days(LocalDate today) {
        List<LocalDate> coming = new ArrayList<>();
        if (days.isEmpty() || !days.first().isAfter(today)) {
            coming.add(today);
        }
        coming.addAll(days.tailSet(today, false));
        return coming;
    }

    private void documents() {
        Set<String> known = new HashSet<>();
        before.documents().stream().map(LegalDocument::id).forEach(known::add);
        after.documents().stream()
                .filter(document -> !known.contains(document.id()))
                .forEach(document -> changes.add(
                        Said.of("law.decree.change.document", document.name().in(language))));
    }

    private void values() {
        for (Parameter parameter : after.benefits().parameters().values()) {
            Parameter old = before.benefits().parameters().get(parameter.id());
            List<Parameter.Dated> known = old == null ? List.of() : old.values();
            Set<LocalDate> begun = new HashSet<>();
            known.forEach(dated -> begun.add(dated.period().from()));
            for (Parameter.Dated dated : parameter.values()) {
                if (!begun.contains(dated.period().from())) {
                    days.add(dated.period().from());
                    changes.add(Said.of(
                            "law.decree.change.value",
                            parameter.name().in(language),
                            FormulaText.value(parameter, dated.value(), language),
                            dated.period().from()));
                }
            }
        }
    }

    private void rules() {
        for (Benefit benefit : after.benefits().all()) {
            Map<String, Period> known = new HashMap<>();
            before.benefits()
                    .find(benefit.id())
                    .ifPresent(old -> old.rules().forEach(rule -> known.put(rule.id(), rule.period())));
            boolean isNew = before.benefits().find(benefit.id()).isEmpty();
            for (Rule rule : benefit.rules()) {
                Period old = known.get(rule.id());
                if (old == null) {
                    days.add(rule.period().from());
                    changes.add(Said.of(
                            isNew ? "law.decree.change.benefit" : "law.decree.change.rule",
                            benefit.name().in(language),
                            rule.period().from()));
                } else if (!old.to().equals(rule.period().to())) {
                    days.add(rule.period().to());
                    changes.add(Said.of(
                            "law.decree.change.ended",
                            benefit.name().in(language),
                            rule.period().lastDay()));
                }
            }
        }
    }
}
