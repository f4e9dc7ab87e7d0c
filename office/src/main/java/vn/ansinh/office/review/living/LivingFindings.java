package vn.ansinh.office.review.living;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.review.LivingStandard;

/** What the rules find of the households of a review of living standards, by their forms and what is said of their work. */
@Component
public class LivingFindings {
    private static final int YEAR = 12;

    private final Candidates candidates;
    private final Livelihoods livelihoods;
    private final Surveys surveys;
    private final Reviews reviews;
    private final Law law;
    private final JdbcClient sql;
    private final Today today;

    LivingFindings(
            Candidates candidates,
            Livelihoods livelihoods,
            Surveys surveys,
            Reviews reviews,
            Law law,
            JdbcClient sql,
            Today today) {
        this.candidates = candidates;
        this.livelihoods = livelihoods;
        this.surveys = surveys;
        this.reviews = reviews;
        this.law = law;
        this.sql = sql;
        this.today = today;
    }

    /** Those of a group or of all that are on the list and live here, in the order of the list. */
    @Transactional(readOnly = true)
    public List<LivingHousehold> of(Round round, Optional<UUID> area) {
        return of(round, area, today.date().isAfter(round.ends()) ? round.ends() : today.date());
    }

    /** The same by the law and the lists of a day. */
    @Transactional(readOnly = true)
    public List<LivingHousehold> of(Round round, Optional<UUID> area, LocalDate day) {
        Map<UUID, Livelihood> said = livelihoods.of(round.id());
        Map<UUID, What> asked = livelihoods.asked(round.id());
        List<UUID> listed = sql.sql(
                        "select household_id from review.recognised_on(:day) where status in ('poor', 'near-poor')")
                .param("day", day)
                .query(UUID.class)
                .list();
        return candidates.of(round, area).stream()
                .filter(each -> each.isOn() && each.isHere())
                .map(each -> household(
                        round,
                        each,
                        Optional.ofNullable(said.get(each.household())),
                        asked.getOrDefault(each.household(), What.AVERAGE_LIVING_STANDARD),
                        listed.contains(each.household()),
                        day))
                .toList();
    }

    /** The results by household, as the law files name them; {@code not-listed} where nothing is recognised. */
    @Transactional(readOnly = true)
    public Map<UUID, String> becomes(Round round, LocalDate day) {
        return of(round, Optional.empty(), day).stream()
                .filter(one -> !one.isListed())
                .collect(Collectors.toMap(
                        one -> one.candidate().household(),
                        one -> one.result() == Answer.YES ? one.what().code() : "not-listed"));
    }

    private LivingHousehold household(
            Round round, Candidate candidate, Optional<Livelihood> said, What asked, boolean isListed, LocalDate day) {
        What what = said.map(Livelihood::what).orElse(asked);
        Optional<Submission> form = surveys.current(candidate.household(), day)
                .filter(one -> !one.interviewDate().isBefore(round.begins()));
        Optional<Standard> standard = law.standardOn(day);
        Optional<HouseholdFacts> facts = form.flatMap(
                one -> standard.map(under -> reviews.evaluate(one, under)).map(Evaluation::facts));
        OptionalLong yearly = facts.filter(one -> one.knowsIncome() && one.months() == YEAR)
                .map(one -> OptionalLong.of(one.income()))
                .orElse(OptionalLong.empty());
        int members = facts.map(HouseholdFacts::members).orElse(0);
        Optional<LivingStandard.Finding> finding = standard.flatMap(under -> law.reviewProcedures()
                .recognition(what.code(), day)
                .map(recognition -> LivingStandard.find(
                        recognition,
                        under,
                        new LivingStandard.Facts(
                                facts.map(HouseholdFacts::area).orElse(AreaKind.UNKNOWN),
                                members,
                                yearly,
                                said.map(one -> Answer.of(one.works())).orElse(Answer.UNKNOWN)))));
        return new LivingHousehold(candidate, what, said, isListed, yearly, members, farming(form), finding);
    }

    private static OptionalLong farming(Optional<Submission> form) {
        String given = form.map(one -> one.answers().text("income-farm")).orElse("");
        return given.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(given)) : OptionalLong.empty();
    }
}
