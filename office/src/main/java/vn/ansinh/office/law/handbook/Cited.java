package vn.ansinh.office.law.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.WorkingAge;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Overlap;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.explain.FormulaText;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.procedure.Version;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/** Every place of every document that the law files cite, with what cites it, in the order of the files. */
final class Cited {
    private static final Use.Detail NOTHING = shell -> "";

    private final Law law;
    private final List<Use> uses = new ArrayList<>();

    private Cited(Law law) {
        this.law = law;
    }

    static List<Use> by(Law law) {
        Cited cited = new Cited(law);
        law.standards().forEach(cited::standard);
        law.indicators().forEach(cited::indicator);
        cited.people();
        law.benefits().all().forEach(cited::benefit);
        law.benefits().overlaps().forEach(cited::overlap);
        law.procedures().all().forEach(cited::procedure);
        law.benefits().parameters().values().forEach(cited::parameter);
        return List.copyOf(cited.uses);
    }

    private void benefit(Benefit benefit) {
        for (Rule rule : benefit.rules()) {
            for (Citation citation : rule.citations()) {
                add(
                        Use.Kind.BENEFIT,
                        benefit.name(),
                        Handbook.address(benefit),
                        Optional.of(rule.period()),
                        NOTHING,
                        citation,
                        rule.note());
            }
        }
    }

    private void parameter(Parameter parameter) {
        for (Parameter.Dated dated : parameter.values()) {
            for (Citation citation : dated.citations()) {
                add(
                        Use.Kind.VALUE,
                        parameter.name(),
                        Handbook.address(parameter),
                        Optional.of(dated.period()),
                        shell -> FormulaText.value(parameter, dated.value(), Spoken.in(shell)),
                        citation,
                        dated.note());
            }
        }
    }

    private void overlap(Overlap overlap) {
        plain(Use.Kind.OVERLAP, overlap.name(), Optional.empty(), overlap.citation());
        overlap.addition()
                .ifPresent(addition -> plain(Use.Kind.OVERLAP, overlap.name(), Optional.empty(), addition.citation()));
    }

    private void procedure(Procedure procedure) {
        for (Version version : procedure.versions()) {
            version.citations().forEach(citation -> procedure(procedure, Optional.of(version.period()), citation));
        }
        procedure
                .onTheDay()
                .ifPresent(
                        day -> day.citations().forEach(citation -> procedure(procedure, Optional.empty(), citation)));
    }

    private void procedure(Procedure procedure, Optional<Period> period, Citation citation) {
        add(
                Use.Kind.PROCEDURE,
                procedure.name(),
                Handbook.address(procedure),
                period,
                NOTHING,
                citation,
                Optional.empty());
    }

    private void standard(Standard standard) {
        Optional<Period> period = Optional.of(standard.period());
        plain(Use.Kind.STANDARD, standard.name(), period, standard.basis());
        standard.prolonged()
                .ifPresent(more -> plain(
                        Use.Kind.STANDARD,
                        standard.name(),
                        Optional.of(new Period(more.from(), standard.period().to())),
                        more.citation()));
        for (IncomeLine line : standard.lines()) {
            add(
                    Use.Kind.INCOME_LINE,
                    line.name(),
                    "",
                    period,
                    shell -> shell.text("law.detail.line", shell.money(line.rural()), shell.money(line.urban())),
                    line.citation(),
                    Optional.empty());
        }
        standard.bands().forEach(band -> plain(Use.Kind.CLASSES, standard.name(), period, band.citation()));
        add(
                Use.Kind.CLASSES,
                standard.name(),
                "",
                period,
                shell -> shell.text("law.detail.poor-from", standard.poorFrom()),
                standard.poorFromCitation(),
                Optional.empty());
        add(
                Use.Kind.STANDARD,
                standard.name(),
                "",
                period,
                shell -> shell.text(
                        "law.detail.indicators", standard.indicators().size()),
                standard.indicatorsCitation(),
                Optional.empty());
    }

    private void indicator(Indicator indicator) {
        add(
                Use.Kind.INDICATOR,
                indicator.name(),
                "",
                Optional.empty(),
                shell -> indicator.condition().in(Spoken.in(shell)),
                indicator.citation(),
                Optional.empty());
    }

    private void people() {
        law.causes().forEach(cause -> plain(Use.Kind.CAUSES, cause.name(), Optional.empty(), law.causesCitation()));
        for (WorkingAge.Start start : law.workingAge().starts()) {
            age("law.detail.working-from", start.period(), start.years(), start.citation());
        }
        for (WorkingAge.End end : law.workingAge().ends()) {
            age("law.detail.working-men", end.period(), end.maleMonths(), end.citation());
            age("law.detail.working-women", end.period(), end.femaleMonths(), end.citation());
        }
    }

    private void age(String key, Period period, int count, Citation citation) {
        add(
                Use.Kind.WORKING_AGE,
                WORKING_AGE,
                "",
                Optional.of(period),
                shell -> key.equals("law.detail.working-from")
                        ? shell.text(key, count)
                        : shell.text(key, count / 12, count % 12),
                citation,
                Optional.empty());
    }

    private static final Bilingual WORKING_AGE = new Bilingual("Tuổi lao động", "Working age");

    private void plain(Use.Kind kind, Bilingual name, Optional<Period> period, Citation citation) {
        add(kind, name, "", period, NOTHING, citation, Optional.empty());
    }

    private void add(
            Use.Kind kind,
            Bilingual name,
            String href,
            Optional<Period> period,
            Use.Detail detail,
            Citation citation,
            Optional<Bilingual> note) {
        uses.add(new Use(kind, name, href, period, detail, citation, note));
    }
}
