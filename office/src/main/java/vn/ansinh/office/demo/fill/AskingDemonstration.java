package vn.ansinh.office.demo.fill;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.SavedQuestions;
import vn.ansinh.office.report.ask.Show;
import vn.ansinh.office.report.ask.Subject;

/** Four questions that the office keeps under the codes HN-01 to HN-04, once. */
@Component
class AskingDemonstration {
    private static final Asked POOR = Asked.of("class", "poor");
    private static final Asked LISTED = Asked.of("class", "poor", "near-poor");

    private final SavedQuestions questions;

    AskingDemonstration(SavedQuestions questions) {
        this.questions = questions;
    }

    void ask(DemonstrationFounding founding) {
        Acting.as(founding.officer(), "ASK_QUESTION", this::keep);
    }

    private void keep() {
        if (!questions.all().isEmpty()) {
            return;
        }
        List.of(
                        new Kept(
                                "Hộ nghèo có người cao tuổi sống một mình, theo tổ",
                                Question.about(Subject.HOUSEHOLDS, POOR, Asked.of("elderly-alone", "60"))
                                        .by("group")),
                        new Kept(
                                "Hộ nghèo, cận nghèo theo tổ và diện",
                                Question.about(Subject.HOUSEHOLDS, LISTED)
                                        .by("group")
                                        .across("class")
                                        .showing(Show.COUNT, Show.PEOPLE)),
                        new Kept(
                                "Trẻ em dưới 16 tuổi trong hộ nghèo, cận nghèo",
                                Question.about(Subject.PEOPLE, LISTED, Asked.of("age-under", "16"))
                                        .by("group")
                                        .across("sex")),
                        new Kept(
                                "Người từ 80 tuổi chưa có bảo hiểm y tế",
                                Question.about(Subject.PEOPLE, Asked.of("age-from", "80"), Asked.of("insured", "no"))
                                        .by("group")
                                        .showing(Show.COUNT, Show.SHARE)))
                .forEach(each -> questions.keep(each.name(), each.question(), true));
    }

    private record Kept(String name, Question question) {}
}
