package vn.ansinh.office.benefit.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Language;

/** Thẩm định: asks the law of one file on a day, about every support that its form may lead to. */
@Component
public class AppraisingApplication {
    private final SupportProcedures procedures;
    private final KnownHouseholds households;
    private final WardLaw law;
    private final Sight sight;

    AppraisingApplication(SupportProcedures procedures, KnownHouseholds households, WardLaw law, Sight sight) {
        this.procedures = procedures;
        this.households = households;
        this.law = law;
        this.sight = sight;
    }

    /** What is found; nothing where the household or the person is not in the register on the day. */
    @Transactional
    public List<Finding> find(Application file, LocalDate day) {
        List<Benefit> candidates = procedures.candidates(file.procedure(), file.received()).stream()
                .filter(one -> file.benefit().isEmpty() || one.id().equals(file.benefit()) || !one.isNeverPosted())
                .toList();
        List<Finding> found = new ArrayList<>();
        candidates.stream()
                .filter(one -> one.subject() == Benefit.Subject.DECEASED || !one.isWithoutEvent())
                .forEach(one -> found.addAll(ofEvent(one, file, day)));
        households.find(file.household(), day).ifPresent(known -> {
            sight.look(known);
            found.addAll(ofTheLiving(known, file, candidates, day));
        });
        return found;
    }

    private List<Finding> ofTheLiving(KnownHousehold known, Application file, List<Benefit> candidates, LocalDate day) {
        int place = file.person()
                .map(id ->
                        known.members().stream().map(KnownMember::id).toList().indexOf(id))
                .orElse(Entitlement.HOUSEHOLD);
        if (file.person().isPresent() && place < 0) {
            return List.of();
        }
        Answers answers = law.benefits().answer(known.question(law.benefits(), day));
        List<String> ids = candidates.stream()
                .filter(Benefit::isWithoutEvent)
                .map(Benefit::id)
                .toList();
        return answers.all().stream()
                .filter(one ->
                        one.person() == place && ids.contains(one.benefit().id()))
                .map(one -> finding(answers, one))
                .toList();
    }

    private static Finding finding(Answers answers, Entitlement one) {
        Optional<Long> amount = one.fixed().map(BigDecimal::longValueExact);
        boolean isCarriedByOther = one.outcome() == Entitlement.Outcome.ENTITLED && !one.isGiven();
        return new Finding(
                one.benefit().id(),
                one.benefit().isNeverPosted(),
                isCarriedByOther
                        ? Entitlement.Outcome.OVERLAPPED.code()
                        : one.outcome().code(),
                amount,
                one.sum().kind() == Sum.Kind.MINIMUM,
                one.rule().map(Rule::id).orElse(""),
                one.rule().map(rule -> rule.citation().in(Language.VI)).orElse(""),
                RightExplanation.sentence(answers, one, Language.VI),
                one.isGiven() && amount.isPresent());
    }

    /**
     * What an event gives by the law of its day. Whether its conditions hold is not in the register: the officer confirms them from the
     * papers, so the outcome stays open and the sum is what the law gives at least.
     */
    private List<Finding> ofEvent(Benefit benefit, Application file, LocalDate day) {
        LocalDate event = file.event().orElse(day);
        return benefit.rules().stream()
                .filter(rule -> rule.period().includes(event))
                .findFirst()
                .map(rule -> {
                    Optional<Long> amount = Optional.of(law.benefits().sumOn(benefit, rule, event))
                            .filter(sum -> sum.kind() == Sum.Kind.EXACT || sum.kind() == Sum.Kind.MINIMUM)
                            .flatMap(Sum::amount)
                            .map(BigDecimal::longValueExact);
                    return List.of(new Finding(
                            benefit.id(),
                            benefit.isNeverPosted(),
                            Entitlement.Outcome.UNDETERMINED.code(),
                            amount,
                            true,
                            rule.id(),
                            rule.citation().in(Language.VI),
                            "Mức thấp nhất theo quy định của ngày "
                                    + vn.ansinh.office.document.VietnameseDates.inShort(event)
                                    + "; cán bộ đối chiếu điều kiện với giấy tờ trong hồ sơ.",
                            amount.isPresent() && file.procedure().equals("funeral-beneficiary")));
                })
                .orElse(List.of());
    }
}
