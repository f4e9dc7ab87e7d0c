package vn.ansinh.office.registry.people;

import org.jspecify.annotations.Nullable;

/** Identity numbers of a person: sensitive, kept apart. Having none is a state and never a key. */
public record Identity(
        @Nullable CitizenId citizenId, @Nullable CitizenId oldId) {
    public static final Identity UNKNOWN = new Identity(null, null);

    public Identity {
        if ((citizenId != null && citizenId.isOld()) || (oldId != null && !oldId.isOld())) {
            throw new IllegalArgumentException("A number of 12 digits is the citizen's, one of 9 the old card's");
        }
    }
}
