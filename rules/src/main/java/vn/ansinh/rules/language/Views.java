package vn.ansinh.rules.language;

import java.util.Arrays;
import vn.ansinh.rules.FactKind;

/** What the rules see of one person or of the household: own facts over those of household and place, defaults, derived facts. */
public final class Views {
    private final Slots slots;
    /** Places of facts of an event that speak of one person: only their "no" holds for everybody. */
    private final int[] single;

    public Views(Slots slots) {
        this.slots = slots;
        single = slots.facts().stream()
                .filter(fact -> fact.subject().equals("event") && !fact.strikesEveryone())
                .mapToInt(fact -> slots.place(fact.id()))
                .toArray();
    }

    public long[] ofHousehold(Facts household, long day) {
        long[] view = new long[slots.size()];
        Arrays.fill(view, Slots.UNKNOWN);
        household.copyKnown(view);
        slots.fillDefaults(view);
        slots.derive(view, day);
        return view;
    }

    public long[] ofPerson(Facts household, Facts person, long day) {
        long[] view = new long[slots.size()];
        Arrays.fill(view, Slots.UNKNOWN);
        household.copyKnown(view);
        for (int place : single) {
            boolean isNo = slots.fact(place).orElseThrow().type() == FactKind.Type.BOOLEAN && view[place] == 0;
            if (!isNo) {
                view[place] = Slots.UNKNOWN;
            }
        }
        person.copyKnown(view);
        slots.fillDefaults(view);
        slots.derive(view, day);
        return view;
    }
}
