package vn.ansinh.office.report.ask.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Found;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.report.ask.Ward;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Language;

/** Who has a right and does not get it. Where nothing tells whether they get it, or one fact decides, it is unknown. */
@Component
@Order(6)
class OfBenefits implements Conditions.Source {
    private static final List<String> READS = List.of("survey", "review", "law", "benefit");

    private final Gaps gaps;
    private final Law law;
    private final Sets sets;

    OfBenefits(Gaps gaps, Law law, Sets sets) {
        this.gaps = gaps;
        this.law = law;
        this.sets = sets;
    }

    @Override
    public List<Condition> conditions() {
        Condition lacks = Condition.chosen(
                        "lacks-benefit",
                        Subject.HOUSEHOLDS,
                        day -> law.benefits().all().stream()
                                .map(benefit -> Choice.bilingual(
                                        benefit.id(),
                                        benefit.name().vi(),
                                        benefit.name().in(Language.EN)))
                                .toList(),
                        (ward, values) -> sets.keep(
                                ward,
                                READS,
                                "lacks-benefit",
                                Map.of("id", values.getFirst()),
                                () -> find(ward, values)))
                .needing(UseCase.SEE_HOUSEHOLD)
                .revealing(UseCase.SEE_HEALTH);
        return List.of(new Condition(
                lacks.id(),
                lacks.of(),
                lacks.choices(),
                lacks.params(),
                false,
                lacks.needs(),
                lacks.reveals(),
                lacks.finder()));
    }

    private Found find(Ward ward, List<String> values) {
        List<UUID> yes = new ArrayList<>();
        List<UUID> unknown = new ArrayList<>();
        gaps.on(ward.day())
                .of(values.getFirst())
                .ifPresent(of -> of.claims().forEach(claim -> {
                    if (claim.kind() == Claim.Kind.UNCLAIMED) {
                        yes.add(claim.household().id());
                    } else if (claim.kind() == Claim.Kind.NOT_RECORDED || claim.kind() == Claim.Kind.ONE_FACT) {
                        unknown.add(claim.household().id());
                    }
                }));
        return new Found(ward.homes(yes), ward.homes(unknown));
    }
}
