package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ansinh.office.registry.roll.Roll;
import vn.ansinh.rules.Answer;

/** The households and people of a day that the one who asks may see; a set of either is a set of places. */
public final class Ward {
    /** Answers that are kept; each takes some kilobytes. */
    private static final int MOST = 200;

    private final LocalDate day;
    private final Roll roll;
    private final int households;
    private final List<Resident> residents;
    private final int[] first;
    private final Map<UUID, Integer> places;
    private final Map<String, Found> answers = new LinkedHashMap<>();

    /**
     * The people in the order of their households.
     *
     * @param first where the people of each household begin, and at last where all end
     */
    Ward(LocalDate day, Roll roll, List<Resident> residents, int[] first, Map<UUID, Integer> places) {
        this.day = day;
        this.roll = roll;
        this.households = first.length - 1;
        this.residents = List.copyOf(residents);
        this.first = first.clone();
        this.places = places;
    }

    /** What was answered of this ward before, or now. */
    synchronized Found keep(String what, Supplier<Found> work) {
        Found known = answers.get(what);
        if (known == null) {
            known = work.get();
            if (answers.size() >= MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
            answers.put(what, known);
        }
        return known;
    }

    public LocalDate day() {
        return day;
    }

    public Roll roll() {
        return roll;
    }

    public int size(Subject subject) {
        return subject == Subject.HOUSEHOLDS ? households : residents.size();
    }

    public Resident resident(int place) {
        return residents.get(place);
    }

    public Roll.Row household(int place) {
        return roll.at(place);
    }

    public List<Resident> members(int household) {
        return residents.subList(first[household], first[household + 1]);
    }

    /** The people of whom something is known to be true, or not known. */
    public Found people(Function<Resident, Answer> claim) {
        BitSet yes = new BitSet(residents.size());
        BitSet unknown = new BitSet(residents.size());
        for (int place = 0; place < residents.size(); place++) {
            put(claim.apply(residents.get(place)), place, yes, unknown);
        }
        return new Found(yes, unknown);
    }

    /** The households of whose members together something is true. */
    public Found households(Function<List<Resident>, Answer> claim) {
        BitSet yes = new BitSet(households);
        BitSet unknown = new BitSet(households);
        for (int place = 0; place < households; place++) {
            put(claim.apply(members(place)), place, yes, unknown);
        }
        return new Found(yes, unknown);
    }

    private static void put(Answer answer, int place, BitSet yes, BitSet unknown) {
        if (answer == Answer.YES) {
            yes.set(place);
        } else if (answer == Answer.UNKNOWN) {
            unknown.set(place);
        }
    }

    /** Places of households by their ids; those that are not there have none. */
    public BitSet homes(Collection<UUID> ids) {
        return roll.places(ids);
    }

    /** Places of people by their ids. */
    public BitSet people(Collection<UUID> ids) {
        BitSet found = new BitSet(residents.size());
        for (UUID id : ids) {
            Integer place = places.get(id);
            if (place != null) {
                found.set(place);
            }
        }
        return found;
    }

    /** Households in which somebody is one of these. */
    Found withSomebody(Found people) {
        return new Found(homesOf(people.yes()), homesOf(people.unknown()));
    }

    private BitSet homesOf(BitSet people) {
        BitSet homes = new BitSet(households);
        people.stream().forEach(place -> homes.set(residents.get(place).home()));
        return homes;
    }

    /** Everybody in these households. */
    Found everybodyIn(Found homes) {
        return new Found(peopleOf(homes.yes()), peopleOf(homes.unknown()));
    }

    private BitSet peopleOf(BitSet homes) {
        BitSet people = new BitSet(residents.size());
        homes.stream().forEach(home -> people.set(first[home], first[home + 1]));
        return people;
    }

    /** How many people live in these households. */
    long peopleIn(BitSet homes) {
        return homes.stream().mapToLong(home -> first[home + 1] - first[home]).sum();
    }
}
