package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Phone;

/** A household as it is checked: where it lives and who lives there, the head first. */
record Home(
        UUID id,
        String code,
        @Nullable UUID area,
        @Nullable String areaName,
        int areaPosition,
        @Nullable Phone phone,
        List<Resident> people) {
    Home {
        people = List.copyOf(people);
    }

    Resident head() {
        return people.getFirst();
    }
}
