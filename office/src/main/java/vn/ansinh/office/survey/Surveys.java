package vn.ansinh.office.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The survey forms of the ward, for reading. */
@Component
public class Surveys {

    /** The answers of a form; those on income only for who may see them. */
    public record Answered(LocalDate interviewDate, Answers answers) {}

    private final Submissions submissions;

    Surveys(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The form that counts for a household on a day: the latest interview, in its latest correction. */
    @Transactional(readOnly = true)
    public Optional<Submission> current(UUID household, LocalDate day) {
        return submissions.current(household, day);
    }

    /** What the forms that count on a day answered, by household, of every household that the one who asks may see. */
    @Transactional(readOnly = true)
    public Map<UUID, Answered> answered(LocalDate day) {
        return submissions.answered(day);
    }

    /** What the forms that count on a day answered, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, Answered> answered(Collection<UUID> households, LocalDate day) {
        return submissions.answered(households, day);
    }

    /** Every form of a household, the latest interview first; forms that were corrected later are among them. */
    @Transactional(readOnly = true)
    public List<Submission> history(UUID household) {
        return submissions.ofHousehold(household);
    }

    /** The forms of these households that were not corrected later, the latest interview first. */
    @Transactional(readOnly = true)
    public List<Submission> standing(List<UUID> households) {
        return submissions.standing(households).stream()
                .sorted(Comparator.comparing(Submission::interviewDate)
                        .thenComparing(Submission::receivedAt)
                        .reversed())
                .toList();
    }

    /** The members' facts of the register on a day, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, List<SurveyedMember>> members(List<UUID> households, LocalDate day) {
        return submissions.members(households, day);
    }

    /** The members' facts of the register on a day, as a form of that day would keep them. */
    @Transactional(readOnly = true)
    public List<SurveyedMember> members(UUID household, LocalDate day) {
        return submissions.members(List.of(household), day).getOrDefault(household, List.of());
    }
}
