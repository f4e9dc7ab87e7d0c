package vn.ansinh.office.registry.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the one search box found, by kind; at most a screenful of each. */
public record Found(String query, List<PersonHit> people, List<HouseholdHit> households, List<AreaHit> areas) {
    static final int SHOWN = 25;

    /** A person by name or number. */
    public record PersonHit(
            String name,
            @Nullable Integer birthYear,
            String relation,
            String code,
            @Nullable String area,
            @Nullable String address) {}

    /** A household by code, phone, street or address. */
    public record HouseholdHit(
            String code,
            String head,
            @Nullable String area,
            @Nullable String address,
            @Nullable String phone) {}

    /** A group by its name, or by a ward it was once part of. */
    public record AreaHit(UUID id, String name, String partOf) {}

    public boolean isEmpty() {
        return people.isEmpty() && households.isEmpty() && areas.isEmpty();
    }
}
