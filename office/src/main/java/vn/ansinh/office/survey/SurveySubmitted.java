package vn.ansinh.office.survey;

import java.util.List;

/** Forms have been received; published in the transaction that stored them, so that class and form agree. */
public record SurveySubmitted(List<Submission> submissions) {
    public SurveySubmitted {
        submissions = List.copyOf(submissions);
    }
}
