package vn.ansinh.office.programme.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** What was promised to a household and what of it was given, in its file. */
@Component
class SupportChapter implements FileChapter {
    private static final int AFTER_HELP = 46;

    private final SupportLines lines;
    private final Words words;

    SupportChapter(SupportLines lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    @Override
    public int order() {
        return AFTER_HELP;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = new ArrayList<>();
        List<Chapter.Moment> moments = new ArrayList<>();
        lines.of(question.household().id(), question.asOf()).stream()
                .flatMap(line -> line.asOf(question.asOf()).stream())
                .filter(line -> line.isAgreed() || line.state() == SupportStep.State.CANCELLED)
                .forEach(line -> {
                    String form = words.text(
                            question.language(),
                            "support.form." + line.wanted().form().code());
                    String stand = words.text(
                            question.language(),
                            "support.stand." + line.stand(question.asOf()).code());
                    rows.add(List.of(
                            String.valueOf(line.year()),
                            line.wanted().words().isEmpty()
                                    ? form
                                    : form + ": " + line.wanted().words(),
                            line.responsible(),
                            writing.date(line.wanted().deadline()),
                            line.given() == 0 ? stand : stand + ", " + writing.money(line.given())));
                    line.doneOn()
                            .ifPresent(day -> moments.add(new Chapter.Moment(
                                    day, words.text(question.language(), "support.chapter.done", form))));
                });
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "support.title",
                        List.of(
                                "support.year",
                                "support.form",
                                "support.responsible",
                                "support.deadline",
                                "support.state"),
                        rows,
                        moments));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.empty();
    }
}
