package vn.ansinh.office.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;

/**
 * Nhân khẩu: a member of a household as known on a day; null is not known.
 *
 * @param idTail the last three digits of the citizen's number
 */
public record Member(
        UUID id,
        PersonName name,
        Relation relation,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        Situation situation,
        @Nullable String idTail) {
    public boolean isHead() {
        return relation == Relation.HEAD;
    }
}
