package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for a whole family: who inherits whose family name, and given names by sex and year of birth. */
final class Naming {
    private final Dice dice;
    private final Words words;

    Naming(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    /** One name for each place of the family, in the same order. */
    List<String> of(List<Slot> family, People people) {
        String head = familyName(people);
        String spouse = familyName(people);
        String childrens = childrensName(family, people, head, spouse);
        String inLaw = familyName(people);
        Set<String> given = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Slot slot : family) {
            String family1 = switch (slot.kin()) {
                case HEAD, SIBLING, NEPHEW -> head;
                case SPOUSE -> spouse;
                case CHILD -> childrens;
                case CHILD_IN_LAW -> inLaw;
                case SONS_CHILD -> childrens;
                case DAUGHTERS_CHILD -> people == People.EDE ? childrens : inLaw;
                case PARENT -> slot.male() ? head : familyName(people);
            };
            names.add(name(slot, people, family1, given));
        }
        return names;
    }

    private String childrensName(List<Slot> family, People people, String head, String spouse) {
        boolean married = family.stream().anyMatch(s -> s.kin() == Kin.SPOUSE);
        boolean headIsMan = family.getFirst().male();
        if (people == People.EDE) { // the Ê-đê count descent by the mother
            return headIsMan && married ? spouse : head;
        }
        if (headIsMan) {
            return head;
        }
        return married || dice.percent(55) ? spouse : head;
    }

    private String name(Slot slot, People people, String family, Set<String> taken) {
        String written = written(slot, people, family);
        for (int i = 0; i < 20 && !taken.add(lastWord(written)); i++) {
            written = written(slot, people, family);
        }
        return written;
    }

    private String written(Slot slot, People people, String family) {
        String sex = slot.male() ? "male" : "female";
        if (people == People.EDE) {
            return (slot.male() ? "Y " : "H'") + words.pick(dice, "given.ede." + sex) + " " + family;
        }
        String cohort = slot.age() >= 54 ? "old" : slot.age() >= 24 ? "middle" : "young";
        String middle = words.pick(dice, "middle." + sex + "." + cohort);
        String given = words.pick(dice, people == People.HOA ? "given.hoa." + sex : "given." + sex + "." + cohort);
        if (middle.endsWith(given)) {
            middle = slot.male() ? "Văn" : "Thị";
        }
        return middle.isEmpty() ? family + " " + given : family + " " + middle + " " + given;
    }

    private String familyName(People people) {
        return words.pick(dice, people.familyNames());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
