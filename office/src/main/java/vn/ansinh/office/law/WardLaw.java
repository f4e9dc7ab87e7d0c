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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.decree.Decree;
import vn.ansinh.office.law.decree.Decrees;
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
import vn.ansinh.rules.yaml.LawRefused;

/**
 * The law in force in the ward of whoever acts: that of the law files, with those that the ward loaded itself and the values which
 * it entered, each once a second person confirmed it. Kept for each ward until one of them changes. Ask it anew for each piece of work.
 */
@Component
public class WardLaw {
    private static final Logger LOG = LoggerFactory.getLogger(WardLaw.class);

    private final Law bundled;
    private final WardValues values;
    private final Decrees decrees;
    private final Kept<String, Own> counting;
    private final Map<UUID, Applied> wards = new ConcurrentHashMap<>();

    /** What a ward adds to the law files, as far as it counts: law files of its own in their order, and values. */
    private record Own(List<Decree> decrees, List<WardValue> values) {}

    /**
     * The law of a ward.
     *
     * @param files without its values
     * @param unread law files of its own that cannot be read beside those of the program any more
     */
    private record Applied(Own own, Law files, List<UUID> unread, Law law) {}

    WardLaw(Law bundled, WardValues values, Decrees decrees, Deeds deeds) {
        this.bundled = bundled;
        this.values = values;
        this.decrees = decrees;
        this.counting = new Kept<>(deeds, List.of("law"));
    }

    /** The law files of the program alone where nobody acts in a ward. */
    public Law law() {
        return applied().law();
    }

    /** Every support of the law with the values of the ward. */
    public Benefits benefits() {
        return law().benefits();
    }

    /** The law files, also those that the ward loaded, without the values that it entered. */
    public Law files() {
        return applied().files();
    }

    /** Whether a law file of the ward that counts was left out, because it cannot be read beside the others any more. */
    public boolean isLeftOut(Decree decree) {
        return applied().unread().contains(decree.id());
    }

    /**
     * The law as it would be with one more law file.
     *
     * @throws LawRefused when the file cannot be read beside the others
     */
    public Law with(Decree decree) {
        Applied now = applied();
        Stream<Decree> others =
                now.own().decrees().stream().filter(one -> !now.unread().contains(one.id()));
        return with(read(Stream.concat(others, Stream.of(decree))), now.own().values());
    }

    /**
     * The law files as they were when a law file of the ward was loaded, without its own values.
     *
     * @param isIncluded whether with that file
     * @throws LawRefused when they cannot be read together any more
     */
    public Law asLoaded(Decree decree, boolean isIncluded) {
        List<UUID> unread = applied().unread();
        Stream<Decree> earlier = decrees.all().reversed().stream()
                .filter(one -> one.counts() && one.path().compareTo(decree.path()) < 0)
                .filter(one -> !unread.contains(one.id()));
        return read(isIncluded ? Stream.concat(earlier, Stream.of(decree)) : earlier);
    }

    private static Law read(Stream<Decree> decrees) {
        Map<String, String> files = new LinkedHashMap<>();
        decrees.forEach(one -> files.put(one.path(), one.text()));
        return Law.load(files);
    }

    /** The law as it would be with one more value, in place of the one that it corrects. */
    Law with(WardValue value) {
        Applied now = applied();
        List<WardValue> all = new ArrayList<>();
        for (WardValue one : now.own().values()) {
            boolean isReplaced = value.replaces().filter(one.id()::equals).isPresent();
            boolean isFollowed = one.parameter().equals(value.parameter())
                    && one.inForce().overlaps(value.inForce())
                    && one.inForce().from().isBefore(value.inForce().from());
            if (!isReplaced) {
                all.add(isFollowed ? one.until(value.inForce().from()) : one);
            }
        }
        Optional<WardValue> next = all.stream()
                .filter(one -> one.parameter().equals(value.parameter()))
                .filter(one -> one.inForce().from().isAfter(value.inForce().from()))
                .min(Comparator.comparing(one -> one.inForce().from()));
        all.add(next.filter(one -> one.inForce().overlaps(value.inForce()))
                .map(one -> value.until(one.inForce().from()))
                .orElse(value));
        return with(now.files(), all);
    }

    private Applied applied() {
        Optional<UUID> ward = Acting.current().map(Identity::ward);
        if (ward.isEmpty()) {
            return plain();
        }
        Own own = counting.get("counting", this::own);
        if (own.decrees().isEmpty() && own.values().isEmpty()) {
            return plain();
        }
        return wards.compute(
                ward.get(), (id, before) -> before != null && before.own().equals(own) ? before : apply(own));
    }

    private Applied plain() {
        return new Applied(new Own(List.of(), List.of()), bundled, List.of(), bundled);
    }

    private Own own() {
        return new Own(
                decrees.all().stream().filter(Decree::counts).toList().reversed(),
                values.all().stream()
                        .filter(WardValue::counts)
                        .sorted(Comparator.comparing(WardValue::parameter)
                                .thenComparing(value -> value.inForce().from()))
                        .toList());
    }

    /** A file that clashes with the law files of a newer program is left out rather than that nothing works; its page says so. */
    private Applied apply(Own own) {
        Map<String, String> files = new LinkedHashMap<>();
        List<UUID> unread = new ArrayList<>();
        Law law = bundled;
        for (Decree decree : own.decrees()) {
            files.put(decree.path(), decree.text());
            try {
                law = Law.load(files);
            } catch (LawRefused refused) {
                LOG.warn("A law file that the ward loaded is left out: {}", refused.getMessage());
                files.remove(decree.path());
                unread.add(decree.id());
            }
        }
        return new Applied(own, law, List.copyOf(unread), with(law, own.values()));
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
