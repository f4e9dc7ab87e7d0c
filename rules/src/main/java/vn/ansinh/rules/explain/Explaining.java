package vn.ansinh.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Scores;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.explain.Explanation.Line;
import vn.ansinh.rules.explain.Explanation.Mark;
import vn.ansinh.rules.explain.Explanation.Section;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.survey.SettledAnswer;

/** One household being explained. */
final class Explaining {
    private final Law law;
    private final LocalDate date;
    private final HouseholdFacts facts;
    private final List<SettledAnswer> answers;
    private final Standard standard;
    private final Classification result;
    private final Words words;
    private final FactWords factWords;

    Explaining(
            Law law,
            LocalDate date,
            HouseholdFacts facts,
            List<SettledAnswer> answers,
            Map<String, String> memberNames,
            Standard standard,
            Words words) {
        this.law = law;
        this.date = date;
        this.facts = facts;
        this.answers = List.copyOf(answers);
        this.standard = standard;
        this.result = Classifier.classify(facts, standard);
        this.words = words;
        this.factWords = new FactWords(law.questionnaire(), memberNames, words);
    }

    Explanation explanation() {
        String name = standard.name().in(words.language());
        String classes = result.possible().stream().map(this::nameOf).collect(Collectors.joining(words.say("or")));
        String summary =
                words.say(result.isDecided() ? "summary.decided" : "summary.undetermined", classes, small(name));
        List<Section> sections = List.of(
                section("income", income()),
                section("indicators", indicators()),
                section("count", count()),
                section("missing", missing()),
                section("change", new Changes(facts, result, words, this::nameOf).lines()),
                section("basis", basis()));
        return new Explanation(
                result, words.language(), words.say("title", name), summary, sections, standard.isProvisional());
    }

    private Section section(String id, List<Line> lines) {
        return new Section(id, words.say("section." + id), lines);
    }

    private String nameOf(PovertyClass one) {
        return law.nameOf(one).in(words.language());
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private List<Line> income() {
        List<Line> lines = new ArrayList<>();
        boolean byScore = facts.knowsIncomeScore() && standard.scores().isPresent();
        if (facts.area() == AreaKind.UNKNOWN) {
            IncomeLine line = standard.line();
            lines.add(new Line(
                    words.say("area.unknown", words.money(line.urban()), words.money(line.rural())),
                    Mark.UNKNOWN,
                    line.citation().in(words.language()),
                    line.citation().confidence().isUnchecked()));
        } else {
            lines.add(note(words.say("area." + facts.area().code())));
        }
        if (byScore) {
            score(standard.scores().orElseThrow(), lines);
        } else if (facts.knowsIncomeScore() || facts.knowsDeprivationScore()) {
            if (standard.scores().isEmpty()) {
                lines.add(note(words.say("score.unused")));
            }
        }
        if (!facts.knowsMembers() && !byScore) {
            lines.add(new Line(words.say("members.unknown"), Mark.UNKNOWN, "", false));
        }
        if (facts.knowsIncome()) {
            if (facts.knowsMembers()) {
                lines.add(note(words.say(
                        facts.months() == 1 ? "income.sum.1" : "income.sum.n",
                        words.money(facts.income()),
                        facts.members(),
                        facts.months())));
                if (facts.area() != AreaKind.UNKNOWN) {
                    compare(lines);
                }
            }
        } else if (!byScore) {
            lines.add(new Line(words.say("income.unknown"), Mark.UNKNOWN, "", false));
        }
        return lines;
    }

    private void score(Scores scores, List<Line> lines) {
        if (facts.area() == AreaKind.UNKNOWN) {
            return;
        }
        int line = scores.incomeLine(facts.area());
        lines.add(cited(words.say("score.income", facts.incomeScore(), line), scores.incomeCitation()));
        lines.add(note(words.say(facts.incomeScore() <= line ? "score.within" : "score.above")));
    }

    private void compare(List<Line> lines) {
        for (IncomeLine line : standard.lines()) {
            long each = line.in(facts.area());
            long total = each * facts.members() * facts.months();
            boolean within = facts.income() <= total;
            lines.add(cited(
                    words.say(
                            facts.months() == 1 ? "income.line.1" : "income.line.n",
                            capital(line.name().in(words.language())),
                            words.money(each),
                            facts.members(),
                            words.money(total),
                            facts.months()),
                    line.citation()));
            lines.add(note(words.say(
                    within ? "income.within" : "income.above", words.money(facts.income()), words.money(total))));
            if (within) {
                return;
            }
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private List<Line> indicators() {
        List<Line> lines = new ArrayList<>();
        if (facts.knowsDeprivationScore() && standard.scores().isPresent()) {
            Scores scores = standard.scores().orElseThrow();
            lines.add(cited(
                    words.say("score.deprivation", facts.deprivationScore(), scores.poorFrom()),
                    scores.deprivationCitation()));
            return lines;
        }
        for (Indicator indicator : standard.indicators()) {
            lines.add(indicator(indicator));
        }
        return lines;
    }

    /** Where the members' facts do not settle an indicator, the answer on the form does. */
    private String why(SettledAnswer settled, Answer answer) {
        return settled.computed() == Answer.UNKNOWN && answer != Answer.UNKNOWN
                ? words.say("indicator.answered")
                : factWords.say(settled.facts(), settled.computed());
    }

    private Line indicator(Indicator indicator) {
        Answer answer = facts.deprivations().of(indicator);
        StringBuilder text = new StringBuilder(
                words.say("indicator." + answer.code(), indicator.name().in(words.language())));
        Optional<SettledAnswer> settled = answers.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst();
        String why = settled.map(one -> why(one, answer)).orElse("");
        if (!why.isEmpty()) {
            text.append(' ').append(why);
        } else if (answer == Answer.YES) {
            text.append(' ')
                    .append(words.say(
                            "indicator.condition", indicator.condition().in(words.language())));
        }
        if (settled.isPresent() && settled.get().isContrary()) {
            text.append(' ')
                    .append(words.say(
                            "contrary",
                            words.say("answer." + settled.get().surveyor().code()),
                            words.say("answer." + settled.get().computed().code())));
        }
        Mark mark = switch (answer) {
            case YES -> Mark.LACKING;
            case NO -> Mark.NOT_LACKING;
            case UNKNOWN -> Mark.UNKNOWN;
        };
        boolean unchecked = indicator.citation().confidence().isUnchecked()
                || indicator.citation().checkFirst()
                || standard.isProvisional(indicator);
        return new Line(text.toString(), mark, "", unchecked);
    }

    private List<Line> count() {
        List<Line> lines = new ArrayList<>();
        if (!facts.knowsDeprivationScore() || standard.scores().isEmpty()) {
            lines.add(note(words.say(
                    "count", result.deprivedCount(), standard.indicators().size())));
            if (result.unknownCount() > 0) {
                lines.add(new Line(words.say("count.unknown", result.unknownCount()), Mark.UNKNOWN, "", false));
            }
        }
        lines.add(cited(words.say("count.rule", standard.poorFrom()), standard.poorFromCitation()));
        return lines;
    }

    private List<Line> missing() {
        List<String> missing = new ArrayList<>();
        boolean byScore = facts.knowsIncomeScore() && standard.scores().isPresent();
        if (facts.area() == AreaKind.UNKNOWN) {
            missing.add(words.say("missing.area"));
        }
        if (!facts.knowsMembers() && !(byScore && result.isDecided())) {
            missing.add(words.say("missing.members"));
        }
        if (!facts.knowsIncome() && !(byScore && result.isDecided())) {
            missing.add(words.say("missing.income"));
        }
        if (!facts.knowsDeprivationScore() || standard.scores().isEmpty()) {
            result.unknown().forEach(one -> missing.add(small(one.name().in(words.language()))));
        }
        if (missing.isEmpty()) {
            return List.of(note(words.say("missing.none")));
        }
        String all = String.join("; ", missing);
        return List.of(
                result.isDecided()
                        ? note(words.say("missing.unneeded", all))
                        : new Line(words.say("missing.needed", all), Mark.UNKNOWN, "", false));
    }

    private List<Line> basis() {
        List<Line> lines = new ArrayList<>();
        lines.add(note(words.say(
                "basis.standard",
                standard.name().in(words.language()),
                standard.basis().in(words.language()))));
        for (IncomeLine line : standard.lines()) {
            lines.add(cited(words.say("basis.line", line.name().in(words.language())), line.citation()));
        }
        lines.add(cited(words.say("basis.indicators", standard.indicators().size()), standard.indicatorsCitation()));
        standard.prolonged()
                .filter(prolonged -> !date.isBefore(prolonged.from()))
                .ifPresent(prolonged -> lines.add(
                        note(words.say("basis.prolonged", prolonged.citation().in(words.language())))));
        if (standard.isProvisional()) {
            lines.add(new Line(words.say("provisional"), Mark.NOTE, "", true));
        }
        law.alsoEvaluatedOn(date)
                .ifPresent(also -> lines.add(new Line(also.why().in(words.language()), Mark.NOTE, "", true)));
        return lines;
    }

    private Line cited(String text, Citation citation) {
        return new Line(
                text,
                Mark.NOTE,
                citation.in(words.language()),
                citation.confidence().isUnchecked());
    }

    static Line note(String text) {
        return new Line(text, Mark.NOTE, "", false);
    }
}
