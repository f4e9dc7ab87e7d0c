package vn.ansinh.office.survey.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.Question.Kind;
import vn.ansinh.office.survey.form.SurveyForm;

/** The visits at which the household was asked; in the extract of a person with every answer that was kept. */
@Component
class InterviewsChapter implements FileChapter {
    private final Surveys surveys;
    private final SurveyForm form;
    private final Words words;

    InterviewsChapter(Surveys surveys, SurveyForm form, Words words) {
        this.surveys = surveys;
        this.form = form;
        this.words = words;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_SURVEY.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        Writing writing = Writing.in(question.language());
        List<Submission> held = standing(question);
        return Optional.of(new Chapter(
                "survey.file.visits",
                List.of("survey.q.interview-date", "survey.q.surveyor", "survey.file.channel"),
                held.stream()
                        .map(each -> List.of(
                                writing.date(each.interviewDate()),
                                each.surveyor(),
                                words.text(
                                        question.language(),
                                        "survey.channel." + each.channel().code())))
                        .toList(),
                held.stream()
                        .map(each -> new Chapter.Moment(
                                each.interviewDate(),
                                words.text(question.language(), "survey.file.visit", each.surveyor())))
                        .toList()));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = new ArrayList<>();
        for (Submission each : standing(question)) {
            form.questions()
                    .forEach(asked -> each.answers()
                            .answer(asked.id())
                            .ifPresent(answer -> rows.add(List.of(
                                    writing.date(each.interviewDate()),
                                    words.text(question.language(), "survey.q." + asked.id()),
                                    said(asked, answer, question)))));
        }
        return Optional.of(Chapter.of(
                "survey.file.answers",
                List.of("survey.q.interview-date", "survey.file.question", "survey.file.answer"),
                rows));
    }

    private String said(vn.ansinh.office.survey.form.Question asked, String answer, Question question) {
        if (asked.kind() == Kind.CHOICE || asked.kind() == Kind.CHOICES) {
            return List.of(answer.split(" +")).stream()
                    .map(option -> words.text(question.language(), "survey.o." + asked.words() + "." + option))
                    .collect(Collectors.joining(", "));
        }
        Writing writing = Writing.in(question.language());
        if (asked.kind() == Kind.MONEY && answer.matches("\\d{1,18}")) {
            return writing.money(Long.parseLong(answer));
        }
        return asked.kind() == Kind.AREA && answer.matches("\\d{1,6}(\\.\\d{1,2})?")
                ? writing.number(new BigDecimal(answer)) + " m²"
                : answer;
    }

    /** Those that no later form corrects, the latest first. */
    private List<Submission> standing(Question question) {
        List<Submission> all = surveys.history(question.household().id());
        return all.stream()
                .filter(each -> !each.interviewDate().isAfter(question.asOf())
                        && all.stream().noneMatch(later -> Objects.equals(later.corrects(), each.id())))
                .toList();
    }
}
