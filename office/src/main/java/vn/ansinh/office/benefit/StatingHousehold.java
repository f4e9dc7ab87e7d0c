package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.FactsBuilder;

/**
 * Says what the ward knows of a household in the facts of the law.
 *
 * <p>A blank is unknown, never no. What is read as said, though nobody wrote that very word down:
 *
 * <ul>
 *   <li>Members on the day live, and live here. Exclusions such as prison or a facility have their default in the law files.
 *   <li>A household that was never surveyed and stands on no list is an ordinary one, as its page says.
 *   <li>A form that gives 0 for pensions and social insurance says so of every member; one that gives 0 for farming says that it is
 *       no household of farmers. Any other sum leaves open whose it is. A household whose average living standard is recognised is
 *       one of agriculture, forestry, fishery or salt-making: the law recognises no other.
 *   <li>The one column on monthly allowances of the ward's list covers the social pension too: "no" is neither, "elderly" is one of
 *       the two once there is a social pension.
 *   <li>Walls, pillars and roof that last make a solid house, two of them a semi-solid one. One or none may be makeshift or
 *       dilapidated: nobody has said which.
 *   <li>Relations tell what {@link Family} takes from them; school, work and insurance what {@link StatingMember} does.
 * </ul>
 *
 * <p>An empty degree of disability stays unknown even where the list has that column: an undetermined degree and none look alike.
 */
final class StatingHousehold {
    private static final List<String> STRUCTURE = List.of("wall-material", "pillar-material", "roof-material");
    private static final String LASTING = "durable";
    private static final String FARMERS = "household.farm-forest-fish-salt";

    private final Benefits benefits;
    private final KnownHousehold known;
    private final LocalDate day;

    StatingHousehold(Benefits benefits, KnownHousehold known, LocalDate day) {
        this.benefits = benefits;
        this.known = known;
        this.day = day;
    }

    Question question() {
        Ages ages = new Ages(day);
        Family family = new Family(known.members(), ages);
        boolean knowsNoPension = isZero("income-pension");
        boolean hasSocialPension = benefits.find("social-pension")
                .map(benefit ->
                        benefit.rules().stream().anyMatch(rule -> rule.period().includes(day)))
                .orElse(false);
        Facts none = Facts.none(benefits.slots());
        List<Facts> people = known.members().stream()
                .map(member -> new StatingMember(member, family, ages, none, hasSocialPension, knowsNoPension).facts())
                .toList();
        return new Question(day, household(none, people), people);
    }

    private Facts household(Facts none, List<Facts> people) {
        FactsBuilder facts = none.more();
        known.isUrban().ifPresent(urban -> facts.set("place.rural", !urban));
        standing(facts);
        ofMembers(facts, "household.member-with-monthly-social-allowance", "person.social-allowance-active", people);
        ofMembers(facts, "household.member-with-social-pension", "person.social-pension-active", people);
        known.form().ifPresent(form -> ofForm(facts, form));
        return facts.facts();
    }

    private void standing(FactsBuilder facts) {
        Standing standing = known.standing();
        standing.status().ifPresent(status -> facts.set("household.status", status.code()));
        if (standing.isOfFarmers()) {
            facts.set(FARMERS, true);
        }
        LocalDate left = standing.leftLists();
        if (left != null) {
            facts.set("household.left-poor-or-near-poor-on", left);
        }
    }

    /** Yes if it is true of one, no if it is false of all. */
    private void ofMembers(FactsBuilder facts, String household, String person, List<Facts> people) {
        int place = benefits.slots().place(person);
        if (people.stream().anyMatch(one -> one.at(place) == 1)) {
            facts.set(household, true);
        } else if (people.stream().allMatch(one -> one.at(place) == 0)) {
            facts.set(household, false);
        }
    }

    private void ofForm(FactsBuilder facts, KnownForm form) {
        houseState(form).ifPresent(state -> facts.set("household.house-state", state));
        lacksWaterOrLatrine(form).ifPresent(lacks -> facts.set("household.lacks-clean-water-or-latrine", lacks));
        if (!known.standing().isOfFarmers() && isZero("income-farm")) {
            facts.set(FARMERS, false);
        }
    }

    private static Optional<String> houseState(KnownForm form) {
        List<String> said = STRUCTURE.stream()
                .flatMap(part -> form.answers().answer(part).stream())
                .toList();
        long other = said.stream().filter(material -> !material.equals(LASTING)).count();
        if (said.size() < STRUCTURE.size() || other > 1) {
            return Optional.empty();
        }
        return Optional.of(other == 0 ? "solid" : "semi-solid");
    }

    private static Optional<Boolean> lacksWaterOrLatrine(KnownForm form) {
        List<String> asked = List.of("water-source", "toilet");
        if (asked.stream().anyMatch(form.lacking()::contains)) {
            return Optional.of(true);
        }
        return form.isJudged() && asked.stream().noneMatch(form.open()::contains)
                ? Optional.of(false)
                : Optional.empty();
    }

    private boolean isZero(String question) {
        return known.form()
                .flatMap(form -> form.answers().answer(question))
                .filter("0"::equals)
                .isPresent();
    }
}
