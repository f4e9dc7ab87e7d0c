package vn.ansinh.office.programme.livelihood;

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

/** The projects in the file of a household: when it joined, what it received and when it left. */
@Component
class ProjectChapter implements FileChapter {
    private static final int AFTER_HELP = 47;

    private final HouseholdProjects projects;
    private final Words words;

    ProjectChapter(HouseholdProjects projects, Words words) {
        this.projects = projects;
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
        for (HouseholdProjects.In in : projects.of(question.household().id(), question.asOf())) {
            String name = in.project().name();
            ProjectFamily family = in.family();
            rows.add(List.of(
                    writing.date(family.joined()),
                    name,
                    words.text(question.language(), "livelihood.chapter.joined"),
                    family.gift().thing() + " " + family.gift().quantity()));
            moments.add(new Chapter.Moment(
                    family.joined(), words.text(question.language(), "livelihood.chapter.joined.moment", name)));
            family.received().stream()
                    .filter(one -> one.counts() && !one.day().isAfter(question.asOf()))
                    .forEach(one -> rows.add(List.of(
                            writing.date(one.day()),
                            name,
                            words.text(question.language(), "livelihood.chapter.received"),
                            one.what())));
            family.left()
                    .filter(left -> !left.day().isAfter(question.asOf()))
                    .ifPresent(left -> rows.add(List.of(
                            writing.date(left.day()),
                            name,
                            words.text(question.language(), "livelihood.chapter.left"),
                            words.text(
                                    question.language(),
                                    "livelihood.cause." + left.cause().code()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "livelihood.title",
                        List.of(
                                "livelihood.chapter.day",
                                "livelihood.chapter.project",
                                "livelihood.chapter.what",
                                "livelihood.chapter.words"),
                        rows,
                        moments));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.empty();
    }
}
