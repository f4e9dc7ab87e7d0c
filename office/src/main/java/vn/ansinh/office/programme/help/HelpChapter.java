package vn.ansinh.office.programme.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** Helpers, visits and the family's own words in the file of a household. */
@Component
class HelpChapter implements FileChapter {
    private static final int AFTER_SUPPORTS = 45;

    private final Helpings helpings;
    private final HelpVisits visits;
    private final FamilyWords said;
    private final Words words;

    HelpChapter(Helpings helpings, HelpVisits visits, FamilyWords said, Words words) {
        this.helpings = helpings;
        this.visits = visits;
        this.said = said;
        this.words = words;
    }

    @Override
    public int order() {
        return AFTER_SUPPORTS;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HELP.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        UUID household = question.household().id();
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = new ArrayList<>();
        List<Chapter.Moment> moments = new ArrayList<>();
        helpings.of(household).stream()
                .filter(one ->
                        one.state() == Helping.State.CONFIRMED && !one.from().isAfter(question.asOf()))
                .forEach(one -> rows.add(List.of(
                        writing.date(one.from()),
                        words.text(question.language(), "help.chapter.helper"),
                        one.person() + ", " + one.bodyName(),
                        one.task())));
        visits.of(household).stream()
                .filter(one -> one.counts() && !one.day().isAfter(question.asOf()))
                .forEach(one -> {
                    String results = one.results().stream()
                            .map(result -> words.text(question.language(), "help.result." + result.code()))
                            .collect(Collectors.joining("; "));
                    rows.add(List.of(
                            writing.date(one.day()),
                            words.text(question.language(), "help.chapter.visit"),
                            one.visitor(),
                            results));
                    moments.add(new Chapter.Moment(
                            one.day(), words.text(question.language(), "help.chapter.visited", one.visitor())));
                });
        said.of(household).stream()
                .filter(one -> one.counts() && !one.day().isAfter(question.asOf()))
                .forEach(one -> rows.add(List.of(
                        writing.date(one.day()),
                        words.text(
                                question.language(), "help.word." + one.kind().code()),
                        one.saidBy(),
                        one.words())));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "help.title",
                        List.of("help.chapter.day", "help.chapter.what", "help.chapter.who", "help.chapter.words"),
                        rows,
                        moments));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.empty();
    }
}
