package vn.ansinh.office.benefit.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.rules.benefit.Entitlement;

/**
 * What the law gives the household on the day. Health and origin are masked in the file of a household, as on its page; the extract
 * of a person counts them.
 */
@Component
class RightsChapter implements FileChapter {
    private final WardLaw law;
    private final KnownHouseholds households;
    private final Words words;

    RightsChapter(WardLaw law, KnownHouseholds households, Words words) {
        this.law = law;
        this.households = households;
        this.words = words;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String useCase() {
        return UseCase.SEE_HOUSEHOLD.name();
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return households
                .find(question.household().id(), question.asOf())
                .map(known -> chapter(known.masked(), Optional.empty(), question));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return households
                .find(question.household().id(), question.asOf())
                .map(known -> chapter(known, Optional.of(person), question));
    }

    private Chapter chapter(KnownHousehold known, Optional<UUID> person, Question question) {
        Rights rights = Rights.of(law.benefits(), known, question.asOf());
        List<List<String>> rows = rights.all().stream()
                .filter(one -> one.isGiven()
                        && person.map(id -> one.person() != Entitlement.HOUSEHOLD
                                        && known.members()
                                                .get(one.person())
                                                .id()
                                                .equals(id))
                                .orElse(true))
                .map(one -> List.of(
                        one.person() == Entitlement.HOUSEHOLD
                                ? words.text(question.language(), "benefit.household")
                                : known.members().get(one.person()).name(),
                        one.benefit().name().in(Spoken.in(question.language())),
                        one.isMonthlyMoney()
                                ? one.fixed()
                                        .map(sum -> words.text(question.language(), "benefit.money", sum))
                                        .orElse("")
                                : ""))
                .toList();
        return Chapter.of(
                "benefit.file.rights",
                List.of("registry.file.who", "benefit.file.benefit", "benefit.file.month"),
                rows);
    }
}
