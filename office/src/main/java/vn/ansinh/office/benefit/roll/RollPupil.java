package vn.ansinh.office.benefit.roll;

import java.util.List;
import java.util.Optional;

/**
 * One child with its rights at school.
 *
 * @param benefits names of the supports
 * @param place where it goes; empty while nobody said so
 */
public record RollPupil(RollDraft.Whose whose, List<String> benefits, Optional<RollSchools.Place> place) {
    public RollPupil {
        benefits = List.copyOf(benefits);
    }

    RollPupil at(Optional<RollSchools.Place> school) {
        return new RollPupil(whose, benefits, school);
    }

    /** As a form names it. */
    public String key() {
        return whose.household() + ":" + whose.id();
    }
}
