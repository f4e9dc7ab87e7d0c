package vn.ansinh.office.registry.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.SpellKind;

/** A row of the register that events write; an open period has no {@code until}, which is the first day no longer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Row.Household.class, name = "household"),
    @JsonSubTypes.Type(value = Row.Home.class, name = "residence"),
    @JsonSubTypes.Type(value = Row.Person.class, name = "person"),
    @JsonSubTypes.Type(value = Row.Stay.class, name = "membership"),
    @JsonSubTypes.Type(value = Row.IdNumber.class, name = "identity"),
    @JsonSubTypes.Type(value = Row.Situated.class, name = "situation"),
    @JsonSubTypes.Type(value = Row.Healthy.class, name = "health"),
    @JsonSubTypes.Type(value = Row.Spell.class, name = "spell")
})
public sealed interface Row {
    Key key();

    /** Whether only those may know of it who may see facts of health. */
    default boolean isPrivate() {
        return false;
    }

    /** What makes a row one of its table. */
    record Key(Class<? extends Row> table, String id) {}

    /** Hộ. */
    record Household(UUID household, String code) implements Row {
        @Override
        public Key key() {
            return new Key(Household.class, household.toString());
        }
    }

    /** Where a household lives for a time. */
    record Home(
            UUID household,
            LocalDate since,
            @Nullable LocalDate until,
            UUID area,
            @Nullable String houseNumber,
            @Nullable String street,
            @Nullable String address,
            @Nullable String oldAddress,
            @Nullable String phone,
            @Nullable String phoneOwner,
            @Nullable String note)
            implements Row {
        @Override
        public Key key() {
            return new Key(Home.class, household + " " + since);
        }

        Home endedOn(LocalDate day) {
            return new Home(
                    household, since, day, area, houseNumber, street, address, oldAddress, phone, phoneOwner, note);
        }

        /** The same place, counted to another group from a day on. */
        Home in(UUID group, LocalDate from) {
            return new Home(
                    household, from, until, group, houseNumber, street, address, oldAddress, phone, phoneOwner, note);
        }

        /** Whether the other one ended where this begins, and only the group is another one. */
        boolean isSamePlaceAs(Home other) {
            return since.equals(other.until)
                    && new Home(
                                    other.household,
                                    since,
                                    until,
                                    area,
                                    other.houseNumber,
                                    other.street,
                                    other.address,
                                    other.oldAddress,
                                    other.phone,
                                    other.phoneOwner,
                                    other.note)
                            .equals(this);
        }

        boolean isOpenAfter(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }

    /** Nhân khẩu: who somebody is, whatever the day. */
    record Person(
            UUID person,
            String name,
            @Nullable BirthDate birth,
            @Nullable Sex sex,
            @Nullable LocalDate death,
            @Nullable String idTail)
            implements Row {
        @Override
        public Key key() {
            return new Key(Person.class, person.toString());
        }

        Person diedOn(LocalDate day) {
            return new Person(person, name, birth, sex, day, idTail);
        }
    }

    /** In which household somebody lives for a time, and as what. */
    record Stay(UUID person, LocalDate since, @Nullable LocalDate until, UUID household, Relation relation)
            implements Row {
        @Override
        public Key key() {
            return new Key(Stay.class, person + " " + since);
        }

        boolean isOpen() {
            return until == null;
        }

        Stay endedOn(LocalDate day) {
            return new Stay(person, since, day, household, relation);
        }
    }

    /** An identity number for a time: sensitive. */
    record IdNumber(
            UUID person,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            String digits) implements Row {
        @Override
        public Key key() {
            return new Key(IdNumber.class, person + " " + kind + " " + since);
        }
    }

    /** School, work and insurance of somebody for a time. */
    record Situated(
            UUID person,
            LocalDate since,
            @Nullable LocalDate until,
            Situation situation,
            @Nullable String note) implements Row {
        @Override
        public Key key() {
            return new Key(Situated.class, person + " " + since);
        }

        Situated endedOn(LocalDate day) {
            return new Situated(person, since, day, situation, note);
        }
    }

    /** Disability and illness of somebody for a time: sensitive. */
    record Healthy(
            UUID person,
            LocalDate since,
            @Nullable LocalDate until,
            Health health,
            @Nullable String disabilityKind) implements Row {
        @Override
        public Key key() {
            return new Key(Healthy.class, person + " " + since);
        }

        @Override
        public boolean isPrivate() {
            return true;
        }

        Healthy endedOn(LocalDate day) {
            return new Healthy(person, since, day, health, disabilityKind);
        }
    }

    /**
     * An absence, a service, a pregnancy of somebody: some kinds are sensitive.
     *
     * @param expected when it should end
     * @param words where, by which paper; empty where nothing was said
     */
    record Spell(
            UUID person,
            SpellKind kind,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate expected,
            String words)
            implements Row {
        @Override
        public Key key() {
            return new Key(Spell.class, person + " " + kind.code() + " " + since);
        }

        @Override
        public boolean isPrivate() {
            return kind.isPrivate();
        }

        Spell endedOn(LocalDate day) {
            return new Spell(person, kind, since, day, expected, words);
        }
    }
}
