package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;

/**
 * A household with all that the ward knows of it on a day and that a right may depend on.
 *
 * @param place where it stands in the order of the register
 * @param isUrban empty when it has no group on the day
 * @param members the head first
 */
public record KnownHousehold(
        UUID id,
        String code,
        String headName,
        Place place,
        @Nullable String areaName,
        Optional<Boolean> isUrban,
        Standing standing,
        Optional<KnownForm> form,
        List<KnownMember> members) {
    public KnownHousehold {
        members = List.copyOf(members);
    }

    /**
     * By group, name of the head and number.
     *
     * @param area position of the group; those without one come last
     * @param head sort key of the name, in letters that sort as its bytes do
     */
    public record Place(int area, String head, String code) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::area).thenComparing(Place::head).thenComparing(Place::code);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The question to the law, people in the order of {@link #members()}; a later day asks with what is known today. */
    public Question question(Benefits benefits, LocalDate day) {
        return new StatingHousehold(benefits, this, day).question();
    }

    /** The same household with neither health nor origin of its members. */
    public KnownHousehold masked() {
        return new KnownHousehold(
                id,
                code,
                headName,
                place,
                areaName,
                isUrban,
                standing,
                form,
                members.stream().map(KnownMember::masked).toList());
    }

    KnownHousehold standing(Standing other) {
        return new KnownHousehold(id, code, headName, place, areaName, isUrban, other, form, members);
    }
}
