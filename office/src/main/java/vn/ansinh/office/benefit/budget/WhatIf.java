package vn.ansinh.office.benefit.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.benefit.enrolment.EnrolledHouseholds;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.enrolment.RightOfMonth;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/** Nếu đổi mức chuẩn: what those who draw something today would get by other base amounts. Decides nothing. */
@Component
public class WhatIf {
    static final String STANDARD = "social-assistance.base-standard";
    static final String PENSION = "social-pension.amount";
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Enrolments enrolments;
    private final EnrolledHouseholds homes;
    private final KnownHouseholds households;
    private final WardLaw law;
    private final Today today;

    WhatIf(Enrolments enrolments, EnrolledHouseholds homes, KnownHouseholds households, WardLaw law, Today today) {
        this.enrolments = enrolments;
        this.homes = homes;
        this.households = households;
        this.law = law;
        this.today = today;
    }

    /** A base amount of today in dong. */
    long now(String parameter) {
        return Optional.ofNullable(law.benefits().parameters().get(parameter))
                .flatMap(one -> one.on(today.date()))
                .flatMap(one -> one.value() instanceof ParameterValue.Amount amount
                        ? Optional.of(amount.number().longValue())
                        : Optional.empty())
                .orElse(0L);
    }

    /**
     * What one support would cost.
     *
     * @param people whose amount the law fixes now
     * @param before in dong a month
     * @param after in dong a month
     */
    public record Change(Benefit benefit, int people, long before, long after) {}

    /** By support, in the order of the law files. */
    @Transactional(readOnly = true)
    public List<Change> of(long standard, long pension) {
        Benefits now = law.benefits();
        Benefits then =
                now.with(Map.of(STANDARD, always(now, STANDARD, standard), PENSION, always(now, PENSION, pension)));
        LocalDate day = today.date();
        List<Enrolment> running = enrolments.running(YearMonth.from(day));
        Map<UUID, UUID> where = homes.of(running, day);
        Map<UUID, KnownHousehold> known = households.these(Set.copyOf(where.values()), day).stream()
                .collect(Collectors.toMap(KnownHousehold::id, one -> one));
        Map<UUID, Answers> before = answers(now, known, day);
        Map<UUID, Answers> after = answers(then, known, day);
        Map<String, Change> sums = new LinkedHashMap<>();
        for (Enrolment one : running) {
            UUID home = where.getOrDefault(one.id(), one.household());
            Optional<Long> was = dong(before, known, home, one);
            Optional<Long> is = dong(after, known, home, one);
            Optional<Benefit> benefit = now.find(one.benefit());
            if (was.isPresent() && is.isPresent() && benefit.isPresent()) {
                sums.merge(
                        one.benefit(),
                        new Change(benefit.get(), 1, was.get(), is.get()),
                        (some, more) -> new Change(
                                some.benefit(),
                                some.people() + more.people(),
                                some.before() + more.before(),
                                some.after() + more.after()));
            }
        }
        return List.copyOf(sums.values());
    }

    private static Map<UUID, Answers> answers(Benefits benefits, Map<UUID, KnownHousehold> known, LocalDate day) {
        Map<UUID, Answers> found = new HashMap<>();
        known.forEach((id, home) -> found.put(id, benefits.answer(home.question(benefits, day))));
        return found;
    }

    private static Optional<Long> dong(
            Map<UUID, Answers> answers, Map<UUID, KnownHousehold> known, UUID home, Enrolment one) {
        return Optional.ofNullable(answers.get(home))
                .flatMap(said -> Optional.ofNullable(known.get(home))
                        .flatMap(each -> MonthlyRights.find(said, each, one.person(), one.benefit())))
                .flatMap(RightOfMonth::dong);
    }

    private static List<Parameter.Dated> always(Benefits benefits, String parameter, long dong) {
        Parameter known = Optional.ofNullable(benefits.parameters().get(parameter))
                .orElseThrow(() -> new IllegalStateException("no parameter " + parameter));
        return List.of(new Parameter.Dated(
                new Period(ALWAYS, Period.OPEN),
                new ParameterValue.Amount(BigDecimal.valueOf(dong), Optional.empty()),
                known.values().getLast().citations(),
                Optional.empty()));
    }
}
