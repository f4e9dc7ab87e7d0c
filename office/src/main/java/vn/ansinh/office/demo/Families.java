package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Families of a wanted size, as an urban ward has them: couples with children, lone parents, three generations, people
 * alone. Ages fit the relations: a parent is at least seventeen counted years older than a child, and brothers and
 * sisters are two counted years apart, so that no two births lie closer than a year.
 */
final class Families {
    private final Dice dice;

    Families(Dice dice) {
        this.dice = dice;
    }

    List<Slot> ofSize(int size) {
        return switch (size) {
            case 1 -> List.of(alone());
            case 2 -> pair();
            default -> dice.percent(size == 3 ? 70 : size == 4 ? 68 : 42) ? young(size) : old(size);
        };
    }

    private Slot alone() {
        return switch (dice.weighted(40, 26, 34)) {
            case 0 -> new Slot(Kin.HEAD, dice.percent(52), dice.between(22, 39));
            case 1 -> new Slot(Kin.HEAD, dice.percent(45), dice.between(40, 59));
            default -> new Slot(Kin.HEAD, dice.percent(30), dice.between(60, 89));
        };
    }

    private List<Slot> pair() {
        return switch (dice.weighted(28, 30, 22, 20)) {
            case 0 -> couple(dice.between(24, 44));
            case 1 -> couple(dice.between(52, 84));
            case 2 -> {
                int mother = dice.between(24, 48);
                yield List.of(new Slot(Kin.HEAD, dice.percent(15), mother), child(mother, 0));
            }
            default -> {
                int parent = dice.between(50, 82);
                yield List.of(new Slot(Kin.HEAD, dice.percent(25), parent), grownChild(firstGrown(parent)));
            }
        };
    }

    /** Parents up to fifty years old, their children, and where room is left the grandparents and a brother or sister. */
    List<Slot> young(int size) {
        boolean lone = dice.percent(12);
        List<Slot> family = new ArrayList<>();
        int youngest;
        if (lone) {
            youngest = dice.between(25, 50);
            family.add(new Slot(Kin.HEAD, dice.percent(18), youngest));
        } else {
            family.addAll(couple(dice.between(26, 50)));
            youngest = Math.min(family.get(0).age(), family.get(1).age());
        }
        int wanted = Math.min(size - family.size(), 1 + dice.weighted(30, 48, 17, 5));
        addChildren(family, youngest, wanted);
        Slot head = family.getFirst();
        int parents = Math.min(size - family.size(), dice.between(1, 2));
        for (int i = 0; i < parents; i++) {
            family.add(new Slot(
                    Kin.PARENT,
                    parents == 1 ? dice.percent(30) : i == 1,
                    Math.min(96, head.age() + dice.between(21, 33))));
        }
        addSiblings(family, head, size);
        return family;
    }

    /** Parents past fifty with grown children, often one of them married with children of its own. */
    List<Slot> old(int size) {
        boolean lone = dice.percent(30);
        List<Slot> family = new ArrayList<>();
        int age = dice.between(51, size > 4 ? 80 : 74);
        if (lone) {
            family.add(new Slot(Kin.HEAD, dice.percent(25), age));
        } else {
            family.addAll(couple(age));
        }
        int youngest = family.stream().mapToInt(Slot::age).min().orElseThrow();
        if ((size - family.size() >= 3 && dice.percent(85)) || size - family.size() >= 5) {
            addYoungCouple(family, youngest, size);
        }
        int next = family.stream()
                .filter(s -> s.kin() == Kin.CHILD)
                .mapToInt(s -> s.age() - dice.between(2, 6))
                .findFirst()
                .orElse(firstGrown(youngest));
        for (int i = 0; i < 3 && family.size() < size && next >= 3; i++) {
            family.add(grownChild(next));
            next -= dice.between(2, 6);
        }
        Slot head = family.getFirst();
        addSiblings(family, head, size);
        return family;
    }

    private void addYoungCouple(List<Slot> family, int parentsAge, int size) {
        boolean son = dice.percent(72);
        int age = Math.clamp(parentsAge - dice.between(21, 34), 22, 46);
        family.add(new Slot(Kin.CHILD, son, age));
        int partner = Math.max(21, son ? age - dice.between(0, 5) : age + dice.between(0, 5));
        family.add(new Slot(Kin.CHILD_IN_LAW, !son, partner));
        int most = Math.min(age, partner) - 19;
        int wanted = Math.min(size - family.size(), size > 6 ? 4 : dice.between(1, 2));
        int next = Math.min(most, dice.between(0, 16));
        for (int i = 0; i < wanted && next >= 0; i++) {
            family.add(new Slot(son ? Kin.SONS_CHILD : Kin.DAUGHTERS_CHILD, dice.percent(52), next));
            next -= dice.between(2, 5);
        }
    }

    private List<Slot> couple(int age) {
        boolean man = dice.percent(72);
        int apart = dice.weighted(1, 2, 3, 4, 4, 4, 3, 2, 1, 1) - 2;
        int partner = Math.max(20, man ? age - apart : age + apart);
        return new ArrayList<>(List.of(new Slot(Kin.HEAD, man, age), new Slot(Kin.SPOUSE, !man, partner)));
    }

    private void addChildren(List<Slot> family, int youngestParent, int wanted) {
        int oldest = Math.min(youngestParent - 18, 28);
        int age = Math.max(0, youngestParent - dice.between(21, 33));
        age = Math.min(age, oldest);
        for (int i = 0; i < wanted && age >= 0; i++) {
            family.add(new Slot(Kin.CHILD, dice.percent(52), age));
            age -= dice.between(2, 6);
        }
    }

    private Slot child(int parent, int slot) {
        return new Slot(Kin.CHILD, dice.percent(52), Math.max(0, parent - dice.between(20, 35) - 2 * slot));
    }

    private int firstGrown(int parent) {
        return Math.min(parent - dice.between(20, 32), 44);
    }

    private Slot grownChild(int age) {
        return new Slot(Kin.CHILD, dice.percent(62), age);
    }

    private void addSiblings(List<Slot> family, Slot head, int size) {
        int age = head.age();
        boolean nephews = false;
        while (family.size() < size) {
            age -= dice.between(2, 5);
            if (age >= 18 && !nephews) {
                family.add(new Slot(Kin.SIBLING, dice.percent(57), age));
                nephews = family.stream().filter(s -> s.kin() == Kin.SIBLING).count() >= 2;
                if (nephews) {
                    age = Math.min(age - 20, 19);
                }
            } else {
                nephews = true;
                family.add(new Slot(Kin.NEPHEW, dice.percent(50), Math.clamp(age, 0, 19)));
            }
        }
    }
}
