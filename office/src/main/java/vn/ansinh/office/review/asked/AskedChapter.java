package vn.ansinh.office.review.asked;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;

/** What the household asked for and what was said against lists about it, in its file. */
@Component
class AskedChapter implements FileChapter {
    private final AskedRows rows;
    private final Words words;

    AskedChapter(AskedRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_REVIEW.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        List<Asked> all = rows.of(question.household().id(), question.asOf());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Writing writing = Writing.in(question.language());
        return Optional.of(new Chapter(
                "request.asked.title",
                List.of("request.received", "request.reference", "request.asked.what", "request.state", "request.said"),
                all.stream()
                        .map(one -> List.of(
                                writing.date(one.day()),
                                one.reference(),
                                words.text(question.language(), one.whatKey()),
                                words.text(question.language(), one.stateKey()),
                                one.said()))
                        .toList(),
                all.stream()
                        .map(one -> new Chapter.Moment(one.day(), words.text(question.language(), one.whatKey())))
                        .toList()));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return ofHousehold(question);
    }
}
