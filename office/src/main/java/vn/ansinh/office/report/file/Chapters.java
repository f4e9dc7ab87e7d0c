package vn.ansinh.office.report.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.office.registry.FileChapter.Question;

/** The chapters that all modules have to say, in their order, as far as the acting person may see them. */
@Component
class Chapters {
    private final List<FileChapter> all;

    Chapters(ObjectProvider<FileChapter> chapters) {
        this.all = chapters.stream()
                .sorted(Comparator.comparingInt(FileChapter::order))
                .toList();
    }

    List<Chapter> ofHousehold(Question question) {
        return all.stream()
                .filter(Chapters::may)
                .map(chapter -> chapter.ofHousehold(question))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Chapter> ofPerson(UUID person, Question question) {
        return all.stream()
                .filter(Chapters::may)
                .map(chapter -> chapter.ofPerson(person, question))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean may(FileChapter chapter) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), UseCase.valueOf(chapter.useCase())))
                .orElse(false);
    }
}
