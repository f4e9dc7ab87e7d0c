package vn.ansinh.office.registry.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** The papers that are kept, without the files themselves. */
@Component
class PapersChapter implements FileChapter {
    private final Papers papers;
    private final Words words;

    PapersChapter(Papers papers, Words words) {
        this.papers = papers;
        this.words = words;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    /** Without those that only some may see: the file of a household does not tell of them. */
    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.of(chapter(
                papers.of(question.household().id(), question.asOf()).stream()
                        .filter(paper -> paper.kind().needs().isEmpty())
                        .toList(),
                question));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return Optional.of(chapter(
                papers.of(question.household().id(), question.asOf()).stream()
                        .filter(paper -> paper.person().filter(person::equals).isPresent())
                        .toList(),
                question));
    }

    private Chapter chapter(List<Paper> kept, Question question) {
        Writing writing = Writing.in(question.language());
        return Chapter.of(
                "paper.title",
                List.of("paper.kind", "paper.whose", "paper.number", "paper.issued-on", "paper.issued-by"),
                kept.stream()
                        .map(paper -> List.of(
                                words.text(
                                        question.language(),
                                        "paper.kind." + paper.kind().name()),
                                paper.personName(),
                                paper.number(),
                                paper.issuedOn().map(writing::date).orElse(""),
                                paper.issuedBy()))
                        .toList());
    }
}
