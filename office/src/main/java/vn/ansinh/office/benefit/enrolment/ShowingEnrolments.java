package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;

/** Enrolments as lists show them: with names, in the order of groups. */
@Component
class ShowingEnrolments {
    private static final Comparator<EnrolmentLine> BY_GROUP = Comparator.<EnrolmentLine>comparingInt(
                    one -> one.who().position())
            .thenComparing(one -> one.who().code())
            .thenComparing(one -> one.who().name())
            .thenComparing(one -> one.benefit().id())
            .thenComparing(one -> one.enrolment().course().start());

    private final Enrolments enrolments;
    private final EnrolledHouseholds homes;
    private final WardLaw law;
    private final Today today;

    ShowingEnrolments(Enrolments enrolments, EnrolledHouseholds homes, WardLaw law, Today today) {
        this.enrolments = enrolments;
        this.homes = homes;
        this.law = law;
        this.today = today;
    }

    /** All that the acting person may see. */
    @Transactional(readOnly = true)
    public List<EnrolmentLine> all() {
        return lines(enrolments.all());
    }

    @Transactional(readOnly = true)
    public List<EnrolmentLine> lines(Collection<Enrolment> these) {
        Map<UUID, Beneficiary> named = homes.named(these, today.date());
        YearMonth month = YearMonth.from(today.date());
        return these.stream()
                .flatMap(one -> law
                        .benefits()
                        .find(one.benefit())
                        .map(benefit -> new EnrolmentLine(
                                one, benefit, named.getOrDefault(one.id(), Beneficiary.UNKNOWN), month))
                        .stream())
                .sorted(BY_GROUP)
                .toList();
    }
}
