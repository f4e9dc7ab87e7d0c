package vn.ansinh.office.registry.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Relation;

/** Biến động: something that happened to people and households of the ward, with its facts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LifeEvent.Death.class, name = "death"),
    @JsonSubTypes.Type(value = LifeEvent.Birth.class, name = "birth"),
    @JsonSubTypes.Type(value = LifeEvent.MoveIn.class, name = "move-in"),
    @JsonSubTypes.Type(value = LifeEvent.MoveOut.class, name = "move-out"),
    @JsonSubTypes.Type(value = LifeEvent.MoveWithin.class, name = "move-within"),
    @JsonSubTypes.Type(value = LifeEvent.NewHead.class, name = "new-head"),
    @JsonSubTypes.Type(value = LifeEvent.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = LifeEvent.Marriage.class, name = "marriage"),
    @JsonSubTypes.Type(value = LifeEvent.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Regroup.class, name = "regroup"),
    @JsonSubTypes.Type(value = HomeDamage.class, name = "home-damage"),
    @JsonSubTypes.Type(value = Adoption.class, name = "adoption"),
    @JsonSubTypes.Type(value = PersonEvent.SchoolWork.class, name = "school-work"),
    @JsonSubTypes.Type(value = PersonEvent.HealthFound.class, name = "health"),
    @JsonSubTypes.Type(value = PersonEvent.Correction.class, name = "correction"),
    @JsonSubTypes.Type(value = PersonEvent.NumberSwap.class, name = "swap-numbers"),
    @JsonSubTypes.Type(value = PersonEvent.SpellBegan.class, name = "spell-began"),
    @JsonSubTypes.Type(value = PersonEvent.SpellEnded.class, name = "spell-ended")
})
public sealed interface LifeEvent
        permits LifeEvent.Death,
                LifeEvent.Birth,
                LifeEvent.MoveIn,
                LifeEvent.MoveOut,
                LifeEvent.MoveWithin,
                LifeEvent.NewHead,
                LifeEvent.Split,
                Merge,
                LifeEvent.Join,
                LifeEvent.Marriage,
                Adoption,
                HomeDamage,
                Regroup,
                PersonEvent {
    Kind kind();

    /** The households it names; those in which its people live are concerned too. */
    default List<UUID> households() {
        return List.of();
    }

    /** The people it names. */
    List<UUID> people();

    /** The same, with a code for the household that it founds. */
    default LifeEvent numbered(String code) {
        return this;
    }

    /** Whether it founds a household that has no code yet. */
    default boolean lacksCode() {
        return false;
    }

    /** The same without identity numbers, which not everybody may see. */
    default LifeEvent withoutNumbers() {
        return this;
    }

    /** Whether only those may know of it who may see facts of health. */
    default boolean isPrivate() {
        return kind().isPrivate();
    }

    /** Qua đời. */
    record Death(UUID person, @Nullable Succession succession) implements LifeEvent {
        @Override
        public Kind kind() {
            return Kind.DEATH;
        }

        @Override
        public List<UUID> people() {
            return List.of(person);
        }
    }

    /**
     * Sinh con: the day of the event is the day of birth.
     *
     * @param mother whose pregnancy ends by it; null where she is not known
     */
    record Birth(UUID household, Newcomer child, @Nullable UUID mother) implements LifeEvent {
        public Birth(UUID household, Newcomer child) {
            this(household, child, null);
        }

        @Override
        public Kind kind() {
            return Kind.BIRTH;
        }

        @Override
        public List<UUID> households() {
            return List.of(household);
        }

        @Override
        public List<UUID> people() {
            return List.of(child.person());
        }

        @Override
        public LifeEvent withoutNumbers() {
            return new Birth(household, child.withoutNumber(), mother);
        }
    }

    /** Chuyển đến: people come from outside the ward, into a household or founding one. */
    record MoveIn(@Nullable UUID household, @Nullable Founding founding, List<Newcomer> comers, String from)
            implements LifeEvent {
        public MoveIn {
            comers = List.copyOf(comers);
            if ((household == null) == (founding == null)) {
                throw new IllegalArgumentException("They move into a household, or found one");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MOVE_IN;
        }

        @Override
        public List<UUID> households() {
            return Stream.concat(
                            Stream.ofNullable(household),
                            Stream.ofNullable(founding).map(Founding::household))
                    .toList();
        }

        @Override
        public List<UUID> people() {
            return comers.stream().map(Newcomer::person).toList();
        }

        @Override
        public LifeEvent numbered(String code) {
            return founding == null ? this : new MoveIn(household, founding.numbered(code), comers, from);
        }

        @Override
        public boolean lacksCode() {
            return founding != null && founding.code().isEmpty();
        }

        @Override
        public LifeEvent withoutNumbers() {
            return new MoveIn(
                    household,
                    founding,
                    comers.stream().map(Newcomer::withoutNumber).toList(),
                    from);
        }
    }

    /** Chuyển đi: some or all of a household leave the ward. */
    record MoveOut(
            UUID household,
            List<UUID> leavers,
            String to,
            @Nullable Succession succession) implements LifeEvent {
        public MoveOut {
            leavers = List.copyOf(leavers);
        }

        @Override
        public Kind kind() {
            return Kind.MOVE_OUT;
        }

        @Override
        public List<UUID> households() {
            return List.of(household);
        }

        @Override
        public List<UUID> people() {
            return leavers;
        }
    }

    /** Chuyển chỗ ở trong phường. */
    record MoveWithin(UUID household, Place place) implements LifeEvent {
        @Override
        public Kind kind() {
            return Kind.MOVE_WITHIN;
        }

        @Override
        public List<UUID> households() {
            return List.of(household);
        }

        @Override
        public List<UUID> people() {
            return List.of();
        }
    }

    /** Đổi chủ hộ. */
    record NewHead(UUID household, Succession succession) implements LifeEvent {
        @Override
        public Kind kind() {
            return Kind.NEW_HEAD;
        }

        @Override
        public List<UUID> households() {
            return List.of(household);
        }

        @Override
        public List<UUID> people() {
            return List.of(succession.head());
        }
    }

    /** Tách hộ: some members found a household of their own. */
    record Split(
            UUID household,
            Founding founding,
            List<Kin> leavers,
            @Nullable Succession succession) implements LifeEvent {
        public Split {
            leavers = List.copyOf(leavers);
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        @Override
        public List<UUID> households() {
            return List.of(household, founding.household());
        }

        @Override
        public List<UUID> people() {
            return leavers.stream().map(Kin::person).toList();
        }

        @Override
        public LifeEvent numbered(String code) {
            return new Split(household, founding.numbered(code), leavers, succession);
        }

        @Override
        public boolean lacksCode() {
            return founding.code().isEmpty();
        }
    }

    /** Chuyển sang hộ khác trong phường; an adoption within the ward is one. */
    record Join(
            UUID household,
            UUID into,
            List<Kin> joiners,
            @Nullable Succession succession) implements LifeEvent {
        public Join {
            joiners = List.copyOf(joiners);
        }

        @Override
        public Kind kind() {
            return Kind.JOIN;
        }

        @Override
        public List<UUID> households() {
            return List.of(household, into);
        }

        @Override
        public List<UUID> people() {
            return joiners.stream().map(Kin::person).toList();
        }
    }

    /**
     * Kết hôn.
     *
     * @param partner somebody of the register, or the stranger
     * @param stranger who comes from outside into the household of the person
     * @param moving who of two people of the register moves to the other; null when both stay where they are
     */
    record Marriage(
            UUID person,
            UUID partner,
            @Nullable Newcomer stranger,
            @Nullable Moving moving) implements LifeEvent {
        /** One of the two moves into the household of the other. */
        public record Moving(
                UUID mover,
                UUID into,
                Relation as,
                @Nullable Succession succession) {}

        @Override
        public Kind kind() {
            return Kind.MARRIAGE;
        }

        @Override
        public List<UUID> households() {
            return Optional.ofNullable(moving).map(Moving::into).stream().toList();
        }

        @Override
        public List<UUID> people() {
            return List.of(person, partner);
        }

        @Override
        public LifeEvent withoutNumbers() {
            return stranger == null ? this : new Marriage(person, partner, stranger.withoutNumber(), moving);
        }
    }

    /** What happened; the name of a kind is a word key. */
    enum Kind {
        BIRTH("birth"),
        DEATH("death"),
        MARRIAGE("marriage"),
        MOVE_IN("move-in"),
        MOVE_OUT("move-out"),
        MOVE_WITHIN("move-within"),
        JOIN("join"),
        SPLIT("split"),
        MERGE("merge"),
        NEW_HEAD("new-head"),
        HOME_DAMAGE("home-damage"),
        SCHOOL_WORK("school-work"),
        HEALTH("health"),
        CORRECTION("correction"),
        ADOPTION("adoption"),
        SWAP_NUMBERS("swap-numbers"),
        TEMPORARY_RESIDENCE("temporary-residence"),
        TEMPORARY_ABSENCE("temporary-absence"),
        MILITARY_SERVICE("military-service"),
        RETURN("return"),
        PREGNANCY("pregnancy"),
        IMPRISONMENT("imprisonment"),
        PRIVATE_END("private-end"),
        REGROUP("regroup");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** What somebody records of one household; the others come of something else. */
        public static List<Kind> ofHouseholds() {
            return Stream.of(values()).filter(kind -> kind != REGROUP).toList();
        }

        /** Whether only those may know of it who may see facts of health. */
        public boolean isPrivate() {
            return this == HEALTH || this == PREGNANCY || this == IMPRISONMENT || this == PRIVATE_END;
        }

        /** Empty for a word that is none. */
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
