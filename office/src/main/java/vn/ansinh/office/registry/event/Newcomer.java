package vn.ansinh.office.registry.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;

/** Somebody who comes into the register, or comes back to it under the identifier of before. */
public record Newcomer(
        UUID person,
        String name,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        Relation relation,
        @Nullable CitizenId number) {
    Newcomer withoutNumber() {
        return new Newcomer(person, name, birth, sex, relation, null);
    }
}
