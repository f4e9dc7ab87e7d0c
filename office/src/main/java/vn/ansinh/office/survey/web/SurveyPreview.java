package vn.ansinh.office.survey.web;

import java.util.List;
import vn.ansinh.office.survey.ImportingSurveys;

/** What a file would do, before it does it. */
public record SurveyPreview(String id, String name, ImportingSurveys.Plan plan, List<String> unknownTitles) {
    public SurveyPreview {
        unknownTitles = List.copyOf(unknownTitles);
    }

    public int fresh() {
        return plan.forms().size() - plan.corrections();
    }
}
