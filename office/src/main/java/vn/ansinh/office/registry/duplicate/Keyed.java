package vn.ansinh.office.registry.duplicate;

import java.util.List;
import vn.ansinh.office.registry.people.Vietnamese;

/** A person with what is compared of the name, worked out once. */
record Keyed(Suspect who, String folded, String marked, List<String> words) {
    static Keyed of(Suspect who) {
        String folded = Vietnamese.fold(who.name());
        return new Keyed(who, folded, Vietnamese.markedKey(who.name()), List.of(folded.split(" ", -1)));
    }

    /** Whether the name was written without any mark, as some machines do. */
    boolean isBare() {
        return marked.equals(folded);
    }

    String given() {
        return words.getLast();
    }
}
