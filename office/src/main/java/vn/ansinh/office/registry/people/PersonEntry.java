package vn.ansinh.office.registry.people;

import org.jspecify.annotations.Nullable;

/** Nhân khẩu: one person as a list gives it; whatever is null is unknown. */
public record PersonEntry(
        PersonName name,
        @Nullable Relation relation,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        Identity identity,
        @Nullable EthnicGroup ethnicGroup,
        Situation situation,
        Health health,
        @Nullable String note) {
    public static PersonEntry of(
            PersonName name, @Nullable Relation relation, @Nullable Sex sex, @Nullable BirthDate birth) {
        return new PersonEntry(
                name, relation, sex, birth, Identity.UNKNOWN, null, Situation.UNKNOWN, Health.UNKNOWN, null);
    }

    public boolean isHead() {
        return relation == Relation.HEAD;
    }
}
