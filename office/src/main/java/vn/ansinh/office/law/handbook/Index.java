package vn.ansinh.office.law.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.LegalDocument;

/**
 * What the handbook holds, or what of it was looked for.
 *
 * @param families benefits by the id of their family, in the order of the law files
 */
public record Index(
        String query,
        Wanted wanted,
        Map<String, List<Row<Benefit>>> families,
        List<Row<LegalDocument>> documents,
        List<Row<Parameter>> values,
        List<Procedure> procedures,
        int recalled,
        int left) {

    /** What the index is narrowed to. */
    public enum Wanted {
        ALL,
        /** Read from memory and not yet compared with the text. */
        RECALLED,
        /** Left to the ward or the province, or not known to us. */
        WARD;

        static Wanted of(String code) {
            return switch (code) {
                case "recalled" -> RECALLED;
                case "ward" -> WARD;
                default -> ALL;
            };
        }
    }

    /** One line of the index with how sure it is. */
    public record Row<T>(T what, Confidence confidence) {}

    /** How many lines were found. */
    public int count() {
        return families.values().stream().mapToInt(List::size).sum()
                + documents.size()
                + values.size()
                + procedures.size();
    }

    public int benefits() {
        return families.values().stream().mapToInt(List::size).sum();
    }

    /** @param named the name of a family in the language of the page */
    static Index of(Handbook handbook, String query, Wanted wanted, LocalDate day, Function<String, String> named) {
        Folded words = new Folded(query);
        Map<String, List<Row<Benefit>>> families = new LinkedHashMap<>();
        for (Benefit benefit : handbook.law().benefits().all()) {
            Confidence confidence = handbook.confidence(benefit, day);
            if (isWanted(wanted, confidence, leavesToWard(handbook, benefit)) && words.isIn(texts(benefit, named))) {
                families.computeIfAbsent(benefit.family(), key -> new ArrayList<>())
                        .add(new Row<>(benefit, confidence));
            }
        }
        List<Row<LegalDocument>> documents = new ArrayList<>();
        if (wanted == Wanted.ALL) {
            for (LegalDocument document : handbook.law().documents()) {
                if (words.isIn(List.of(
                        document.id(),
                        document.number(),
                        document.name().vi(),
                        document.name().en()))) {
                    documents.add(new Row<>(document, Confidence.VERIFIED));
                }
            }
        }
        List<Row<Parameter>> values = new ArrayList<>();
        int recalled = 0;
        int left = 0;
        for (Parameter parameter : handbook.parameters()) {
            Confidence confidence = confidence(parameter, day);
            boolean isLeft = Handbook.isLeftToWard(parameter);
            recalled += confidence == Confidence.RECALLED ? 1 : 0;
            left += isLeft ? 1 : 0;
            if (isWanted(wanted, confidence, isLeft) && words.isIn(texts(parameter))) {
                values.add(new Row<>(parameter, confidence));
            }
        }
        List<Procedure> procedures = handbook.law().procedures().all().stream()
                .filter(procedure -> wanted == Wanted.ALL && words.isIn(texts(procedure)))
                .toList();
        return new Index(query, wanted, families, documents, values, procedures, recalled, left);
    }

    private static boolean isWanted(Wanted wanted, Confidence confidence, boolean isLeft) {
        return switch (wanted) {
            case ALL -> true;
            case RECALLED -> confidence == Confidence.RECALLED;
            case WARD -> isLeft;
        };
    }

    /** Of the value of a day, or of the last one. */
    static Confidence confidence(Parameter parameter, LocalDate day) {
        return parameter.on(day).orElse(parameter.values().getLast()).citation().confidence();
    }

    private static boolean leavesToWard(Handbook handbook, Benefit benefit) {
        return handbook.parameters().stream()
                .filter(Handbook::isLeftToWard)
                .anyMatch(parameter -> handbook.benefitsThatRead(parameter).contains(benefit));
    }

    private static List<String> texts(Benefit benefit, Function<String, String> named) {
        List<String> texts = new ArrayList<>(List.of(benefit.id(), benefit.family(), named.apply(benefit.family())));
        add(texts, benefit.name());
        benefit.group().ifPresent(texts::add);
        benefit.procedure().ifPresent(texts::add);
        benefit.note().ifPresent(note -> add(texts, note));
        benefit.rules().forEach(rule -> {
            texts.add(rule.id());
            rule.citations().forEach(citation -> add(texts, citation));
        });
        return texts;
    }

    private static List<String> texts(Procedure procedure) {
        List<String> texts = new ArrayList<>(List.of(procedure.id()));
        add(texts, procedure.name());
        procedure.versions().forEach(version -> {
            version.citations().forEach(citation -> add(texts, citation));
            version.filing().papers().forEach(paper -> add(texts, paper.name()));
        });
        return texts;
    }

    private static List<String> texts(Parameter parameter) {
        List<String> texts = new ArrayList<>(List.of(parameter.id()));
        add(texts, parameter.name());
        parameter.values().forEach(dated -> {
            dated.citations().forEach(citation -> add(texts, citation));
            dated.note().ifPresent(note -> add(texts, note));
        });
        return texts;
    }

    private static void add(List<String> texts, Bilingual both) {
        texts.add(both.vi());
        texts.add(both.en());
    }

    private static void add(List<String> texts, Citation citation) {
        texts.add(citation.document().number());
        add(texts, citation.document().name());
    }
}
