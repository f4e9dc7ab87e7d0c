package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * A residential group under one name for a time.
 *
 * @param until the first day no longer; null while it lasts
 * @param name what the ward's lists show, one of its kind on each day
 * @param official what decisions call it; groups of different former wards may share it
 * @param partOf the ward, or the part of a ward, that it belongs to
 */
public record GroupPeriod(
        UUID area,
        LocalDate since,
        @Nullable LocalDate until,
        String name,
        String official,
        Area.Kind kind,
        boolean isUrban,
        String partOf) {
    GroupPeriod endedOn(@Nullable LocalDate day) {
        return new GroupPeriod(area, since, day, name, official, kind, isUrban, partOf);
    }

    GroupPeriod from(LocalDate day) {
        return new GroupPeriod(area, day, null, name, official, kind, isUrban, partOf);
    }

    GroupPeriod shownAs(String shown) {
        return new GroupPeriod(area, since, until, shown, official, kind, isUrban, partOf);
    }

    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** What a search compares. */
    String searchKey() {
        return Vietnamese.fold(name);
    }
}
