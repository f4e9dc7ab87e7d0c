package vn.ansinh.office.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.LegalDocument;
import vn.ansinh.rules.source.Period;

/**
 * The law in force in the ward of whoever acts: that of the law files with the values which the ward entered and a second
 * person confirmed. Kept for each ward until one of its values changes. Ask it anew for each piece of work.
 */
@Component
public class WardLaw {
    private final Law bundled;
    private final WardValues values;
    private final Kept<String, List<WardValue>> counting;
    private final Map<UUID, Applied> wards = new ConcurrentHashMap<>();

    private record Applied(List<WardValue> values, Law law) {}

    WardLaw(Law bundled, WardValues values, Deeds deeds) {
        this.bundled = bundled;
        this.values = values;
        this.counting = new Kept<>(deeds, List.of("law"));
    }

    /** The law files alone where nobody acts in a ward. */
    public Law law() {
        Optional<UUID> ward = Acting.current().map(Identity::ward);
        if (ward.isEmpty()) {
            return bundled;
        }
        List<WardValue> now = counting.get(
                "counting",
                () -> values.all().stream()
                        .filter(WardValue::counts)
                        .sorted(Comparator.comparing(WardValue::parameter)
                                .thenComparing(value -> value.inForce().from()))
                        .toList());
        if (now.isEmpty()) {
            return bundled;
        }
        return wards.compute(
                        ward.get(),
                        (id, before) -> before != null && before.values().equals(now)
                                ? before
                                : new Applied(now, with(bundled, now)))
                .law();
    }

    /** Every support of the law with the values of the ward. */
    public Benefits benefits() {
        return law().benefits();
    }

    /** A law with values of a ward; one whose parameter no law file knows any more is left out. */
    static Law with(Law law, List<WardValue> counting) {
        Map<String, List<WardValue>> byParameter = new LinkedHashMap<>();
        counting.forEach(value -> byParameter
                .computeIfAbsent(value.parameter(), key -> new ArrayList<>())
                .add(value));
        Map<String, List<Parameter.Dated>> dated = new HashMap<>();
        byParameter.forEach((id, own) -> {
            Parameter parameter = law.benefits().parameters().get(id);
            if (parameter != null) {
                dated.put(id, laidOver(parameter.values(), own));
            }
        });
        return law.with(dated);
    }

    /** On its days a value of the ward stands in place of that of the law files. */
    private static List<Parameter.Dated> laidOver(List<Parameter.Dated> bundled, List<WardValue> own) {
        List<Parameter.Dated> all = new ArrayList<>();
        for (Parameter.Dated old : bundled) {
            List<Period> left = List.of(old.period());
            for (WardValue value : own) {
                left = left.stream()
                        .flatMap(period -> without(period, value.inForce()).stream())
                        .toList();
            }
            left.forEach(period -> all.add(new Parameter.Dated(period, old.value(), old.citations(), old.note())));
        }
        own.forEach(value -> all.add(
                new Parameter.Dated(value.inForce(), value.value(), List.of(citation(value)), Optional.empty())));
        all.sort(Comparator.comparing(dated -> dated.period().from()));
        return all;
    }

    private static List<Period> without(Period period, Period taken) {
        if (!period.overlaps(taken)) {
            return List.of(period);
        }
        List<Period> left = new ArrayList<>();
        if (period.from().isBefore(taken.from())) {
            left.add(new Period(period.from(), taken.from()));
        }
        if (taken.to().isBefore(period.to())) {
            left.add(new Period(taken.to(), period.to()));
        }
        return left;
    }

    private static Citation citation(WardValue value) {
        LegalDocument document = new LegalDocument(
                "ward-" + value.id(),
                value.document(),
                new Bilingual(value.document(), value.document()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Citation(document, value.article(), "", "", Optional.empty(), Confidence.WARD, false);
    }
}
