package vn.ansinh.office.registry.page;

import java.time.LocalDate;
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

    /**
     * A group by its name and ward, now or formerly.
     *
     * @param last the last day of one that ended, on which its list is shown
     */
    public record AreaHit(
            UUID id,
            String name,
            String partOf,
            @Nullable LocalDate last,
            @Nullable Former former) {
        /** The list of its households. */
        public String address() {
            return "/households?group=" + id + (last == null ? "" : "&asof=" + last);
        }
    }

    /** The name by which a group was found when that is no longer its name, and the day it was called otherwise. */
    public record Former(String name, String partOf, LocalDate until) {}

    public boolean isEmpty() {
        return people.isEmpty() && households.isEmpty() && areas.isEmpty();
    }
}
