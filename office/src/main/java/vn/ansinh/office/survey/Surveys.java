package vn.ansinh.office.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The survey forms of the ward, for reading. */
@Component
public class Surveys {

    private final Submissions submissions;

    Surveys(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The form that counts for a household on a day: the latest interview, in its latest correction. */
    @Transactional(readOnly = true)
    public Optional<Submission> current(UUID household, LocalDate day) {
        return submissions.current(household, day);
    }

    /** Every form of a household, the latest interview first; forms that were corrected later are among them. */
    @Transactional(readOnly = true)
    public List<Submission> history(UUID household) {
        return submissions.ofHousehold(household);
    }

    /** The members' facts of the register on a day, as a form of that day would keep them. */
    @Transactional(readOnly = true)
    public List<SurveyedMember> members(UUID household, LocalDate day) {
        return submissions.members(List.of(household), day).getOrDefault(household, List.of());
    }
}
