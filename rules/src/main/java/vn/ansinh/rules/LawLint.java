package vn.ansinh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ansinh.rules.review.Recognition;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.LegalDocument;
import vn.ansinh.rules.source.Period;

/** What the reader cannot see in one file: whether all values together are dated without gap, sourced in time, and used. */
final class LawLint {
    private final Law law;
    private final List<String> problems = new ArrayList<>();

    /** A value of the law: what it is, when it applies, where it stands. */
    private record Value(String what, Period period, Citation citation) {}

    private LawLint(Law law) {
        this.law = law;
    }

    /** Every problem, one sentence each. */
    static List<String> problems(Law law) {
        LawLint lint = new LawLint(law);
        lint.days();
        lint.sources();
        lint.documents();
        lint.questions();
        lint.classes();
        lint.causes();
        return List.copyOf(lint.problems);
    }

    private void days() {
        LocalDate end = law.standards().getLast().period().to();
        for (LocalDate day = law.standards().getFirst().period().from(); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate on = day;
            once("standard", day, law.standards().stream().map(Standard::period));
            once("start of working age", day, law.workingAge().starts().stream().map(WorkingAge.Start::period));
            once("end of working age", day, law.workingAge().ends().stream().map(WorkingAge.End::period));
            law.alsoEvaluatedOn(day)
                    .filter(also -> law.standardOn(on)
                            .map(Standard::id)
                            .filter(also.standard()::equals)
                            .isPresent())
                    .ifPresent(also -> problem(on + " is judged twice by standard " + also.standard()));
        }
    }

    private void once(String what, LocalDate day, Stream<Period> periods) {
        long times = periods.filter(period -> period.includes(day)).count();
        if (times != 1) {
            problem(day + " has " + times + " times a " + what);
        }
    }

    private void sources() {
        for (Value value : values()) {
            LegalDocument document = value.citation().document();
            LocalDate from = value.period().from();
            if (document.signed().filter(day -> day.isAfter(from)).isPresent()) {
                problem(value.what() + " applies from " + from + ", but " + document.id() + " is signed later");
            }
            if (document.inForce().filter(in -> !in.includes(from)).isPresent()) {
                problem(value.what() + " applies from " + from + ", when " + document.id() + " is not in force");
            }
            if (value.citation().url().filter(url -> url.startsWith("https://")).isEmpty()) {
                problem(value.what() + " has no public address");
            }
        }
        for (Standard standard : law.standards()) {
            standard.prolonged()
                    .filter(more -> !standard.period().includes(more.from())
                            || !more.citation()
                                    .document()
                                    .signed()
                                    .orElse(LocalDate.MAX)
                                    .isBefore(standard.period().to()))
                    .ifPresent(more -> problem(standard + " is prolonged after its end"));
        }
    }

    private List<Value> values() {
        List<Value> all = new ArrayList<>();
        for (Standard standard : law.standards()) {
            List<Citation> citations = new ArrayList<>(
                    List.of(standard.basis(), standard.poorFromCitation(), standard.indicatorsCitation()));
            standard.lines().forEach(line -> citations.add(line.citation()));
            standard.bands().forEach(band -> citations.add(band.citation()));
            standard.scores().ifPresent(scores -> {
                citations.add(scores.incomeCitation());
                citations.add(scores.deprivationCitation());
            });
            standard.indicators().stream()
                    .filter(indicator -> !standard.isProvisional(indicator))
                    .forEach(indicator -> citations.add(indicator.citation()));
            citations.forEach(citation -> all.add(new Value(standard.toString(), standard.period(), citation)));
        }
        law.workingAge()
                .starts()
                .forEach(start -> all.add(new Value("start of working age", start.period(), start.citation())));
        law.workingAge().ends().forEach(one -> all.add(new Value("end of working age", one.period(), one.citation())));
        return all;
    }

    private void documents() {
        Set<String> cited = new HashSet<>();
        citations(law).forEach(citation -> cited.add(citation.document().id()));
        // The decision on the steps of a review is cited by the office's papers.
        cited.add("decision-24-2021");
        law.documents().stream()
                .map(LegalDocument::id)
                .filter(Predicate.not(cited::contains))
                .forEach(id -> problem("document " + id + " is cited by no value"));
    }

    /** Every citation of the law. */
    static List<Citation> citations(Law law) {
        List<Citation> all = new ArrayList<>(ofPoverty(law));
        all.addAll(ofBenefits(law));
        return all;
    }

    /** Every citation of the poverty standards and of what their review needs. */
    static List<Citation> ofPoverty(Law law) {
        List<Citation> all = new ArrayList<>();
        new LawLint(law).values().forEach(value -> all.add(value.citation()));
        law.standards().forEach(standard -> standard.prolonged().ifPresent(more -> all.add(more.citation())));
        law.indicators().forEach(indicator -> all.add(indicator.citation()));
        all.add(law.causesCitation());
        all.add(law.questionnaire().citation());
        law.reviewProcedures().all().forEach(procedure -> {
            all.addAll(procedure.citations());
            procedure.window().ifPresent(window -> all.add(window.citation()));
            procedure.monthly().ifPresent(monthly -> all.add(monthly.citation()));
            procedure.steps().forEach(step -> all.add(step.citation()));
        });
        law.reviewProcedures()
                .openness()
                .forEach(one -> all.addAll(List.of(
                        one.posting().citation(),
                        one.loudspeaker().citation(),
                        one.begins().citation(),
                        one.hearing())));
        law.reviewProcedures().recognitions().forEach(one -> {
            all.addAll(List.of(one.citation(), one.above(), one.measured(), one.workSource()));
            if (one.upTo() instanceof Recognition.UpTo.Own(IncomeLine line)) {
                all.add(line.citation());
            }
        });
        return all;
    }

    /** Every citation of benefits, of the values they use, of how they go together and how they are given. */
    private static List<Citation> ofBenefits(Law law) {
        List<Citation> all = new ArrayList<>();
        law.benefits().all().forEach(benefit -> benefit.rules().forEach(rule -> all.addAll(rule.citations())));
        law.benefits()
                .parameters()
                .values()
                .forEach(parameter -> parameter.values().forEach(dated -> all.addAll(dated.citations())));
        law.benefits().overlaps().forEach(overlap -> all.add(overlap.citation()));
        law.procedures().all().forEach(procedure -> {
            procedure.versions().forEach(version -> all.addAll(version.citations()));
            procedure.enrolmentRules().forEach(rule -> all.addAll(rule.citations()));
            procedure.onTheDay().ifPresent(one -> all.addAll(one.citations()));
        });
        law.levelChanges().forEach(change -> all.add(change.citation()));
        all.add(law.procedures().transition().citation());
        law.procedures().transition().finishedUnder().forEach(one -> all.add(one.citation()));
        return all;
    }

    private void questions() {
        Set<String> fed = new HashSet<>();
        law.questionnaire()
                .sections()
                .forEach(section -> section.questions().forEach(question -> fed.addAll(question.feeds())));
        for (Indicator indicator : law.indicators()) {
            boolean isAsked = indicator.measure() instanceof Measure.Asked;
            if (!isAsked && !fed.contains(indicator.id())) {
                problem("indicator " + indicator.id() + " is fed by no question");
            }
        }
    }

    private void classes() {
        Set<PovertyClass> given = new TreeSet<>();
        law.standards()
                .forEach(standard -> standard.bands().forEach(band -> {
                    given.add(band.ifDeprived());
                    given.add(band.otherwise());
                }));
        for (PovertyClass one : PovertyClass.values()) {
            if (!given.contains(one)) {
                problem("class " + one.id() + " is given by no standard");
            }
        }
    }

    private void causes() {
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < law.causes().size(); place++) {
            Cause cause = law.causes().get(place);
            if (cause.order() != place + 1) {
                problem("cause " + cause.id() + " stands at " + cause.order() + ", not at " + (place + 1));
            }
            twice("cause", cause.id(), ids);
            cause.subCauses().forEach(sub -> twice("cause", sub.id(), ids));
        }
    }

    private void twice(String what, String id, Set<String> ids) {
        if (!ids.add(id)) {
            problem(what + " " + id + " stands twice");
        }
    }

    private void problem(String sentence) {
        problems.add(sentence);
    }
}
