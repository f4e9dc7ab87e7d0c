package vn.ansinh.office.demo;

import java.time.LocalDate;

/** Puts names, birth dates and numbers on the places of a family. */
final class Births {
    /** The day to which the register is kept: everybody is as old as counted on it. */
    static final LocalDate COUNTED_ON = LocalDate.of(2023, 12, 31);

    private final Dice dice;
    private final Numbers numbers;

    Births(Dice dice, Numbers numbers) {
        this.dice = dice;
        this.numbers = numbers;
    }

    /** A person of the place, born before {@code lastMonth} ends in its year, with circumstances still to come. */
    WardPerson person(Slot slot, String name, People people, int lastMonth) {
        int year = COUNTED_ON.getYear() - slot.age();
        boolean yearOnly = slot.age() >= 64 && dice.percent(slot.age() >= 74 ? 45 : 20);
        LocalDate born = yearOnly
                ? LocalDate.of(year, 1, 1)
                : LocalDate.of(year, dice.between(1, lastMonth), dice.between(1, 28))
                        .plusDays(dice.between(0, 2));
        return new WardPerson(
                name,
                slot.male(),
                born,
                yearOnly,
                slot.kin(),
                people.written(),
                numbers.identity(slot, year),
                Level.NONE,
                Level.NONE,
                Work.CHILD,
                Care.ORDINARY,
                false,
                "");
    }
}
