package vn.ansinh.office.benefit.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** The files of a household or a person, and what came of each; the file of a household leaves out the private ones. */
@Component
class ApplicationChapter implements FileChapter {
    private final Applications applications;
    private final WardLaw law;
    private final Words words;

    ApplicationChapter(Applications applications, WardLaw law, Words words) {
        this.applications = applications;
        this.law = law;
        this.words = words;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_APPLICATION.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.of(chapter(
                applications.of(question.household().id()).stream()
                        .filter(one -> !one.isPrivate())
                        .toList(),
                question));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.of(chapter(applications.ofPerson(person), question));
    }

    private Chapter chapter(List<Application> files, Question question) {
        Writing writing = Writing.in(question.language());
        List<Application> shown = files.stream()
                .filter(one -> !one.received().isAfter(question.asOf()))
                .toList();
        return new Chapter(
                "application.chapter",
                List.of(
                        "application.received-on",
                        "application.number",
                        "application.procedure",
                        "application.person",
                        "application.chapter.result"),
                shown.stream()
                        .map(one -> List.of(
                                writing.date(one.received()),
                                one.written(),
                                procedure(one, question),
                                one.name(),
                                state(one, question)))
                        .toList(),
                shown.stream()
                        .map(one -> new Chapter.Moment(
                                one.received(),
                                procedure(one, question) + " (" + one.name() + "): " + state(one, question)))
                        .toList());
    }

    private String procedure(Application one, Question question) {
        return law.law()
                .procedures()
                .find(one.procedure())
                .map(known -> known.name().in(Spoken.in(question.language())))
                .orElse(one.procedure());
    }

    private String state(Application one, Question question) {
        return words.text(
                question.language(), "application.state." + one.state().name());
    }
}
