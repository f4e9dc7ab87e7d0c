package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Language;

/**
 * What a module says in the file of a household, or in the extract of one of its people; each module adds its own as a
 * bean. Asked in a read-only transaction, so that row security leaves out what the acting person may not see.
 */
public interface FileChapter {
    /** Lower stands first: people 10, homes 15, classes 30, supports 40, interviews 50, papers 60, events 70. */
    int order();

    /** The name of the use case that the visitor needs. */
    String useCase();

    /** What is said of the household; empty leaves the chapter out. */
    Optional<Chapter> ofHousehold(Question question);

    /** All that is held about one person, sensitive facts too; empty where the module holds nothing of people. */
    Optional<Chapter> ofPerson(UUID person, Question question);

    /** About which household, as of which day, in which language. */
    record Question(Household household, LocalDate asOf, Language language) {}
}
