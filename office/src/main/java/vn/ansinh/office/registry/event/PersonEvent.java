package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** What happens to one person and moves nobody. */
public sealed interface PersonEvent extends LifeEvent {
    UUID person();

    @Override
    default List<UUID> people() {
        return List.of(person());
    }

    /** Học tập, việc làm: null stays as it was. */
    record SchoolWork(
            UUID person,
            @Nullable StudyingAt studyingAt,
            @Nullable Certificate certificate,
            @Nullable WorkStatus workStatus,
            @Nullable String occupation)
            implements PersonEvent {
        @Override
        public Kind kind() {
            return Kind.SCHOOL_WORK;
        }
    }

    /** Khuyết tật, bệnh hiểm nghèo, by paper; null stays as it was. */
    record HealthFound(
            UUID person,
            @Nullable DisabilityDegree disability,
            @Nullable Boolean seriousIllness,
            @Nullable Certified certified)
            implements PersonEvent {
        /** Giấy xác nhận khuyết tật, in force from the day of the event. */
        public record Certified(String number, @Nullable LocalDate expires) {}

        public HealthFound(UUID person, @Nullable DisabilityDegree disability, @Nullable Boolean seriousIllness) {
            this(person, disability, seriousIllness, null);
        }

        @Override
        public Kind kind() {
            return Kind.HEALTH;
        }
    }

    /** Sửa sai sót: what was written wrongly from the beginning; null is right as it stands. */
    record Correction(
            UUID person,
            @Nullable String name,
            @Nullable BirthDate birth,
            @Nullable Sex sex,
            @Nullable Relation relation,
            @Nullable CitizenId number)
            implements PersonEvent {
        @Override
        public Kind kind() {
            return Kind.CORRECTION;
        }

        @Override
        public LifeEvent withoutNumbers() {
            return new Correction(person, name, birth, sex, relation, null);
        }
    }

    /** Hai người bị ghi nhầm số của nhau: each gets the number that stood with the other. */
    record NumberSwap(UUID person, UUID other) implements PersonEvent {
        @Override
        public Kind kind() {
            return Kind.SWAP_NUMBERS;
        }

        @Override
        public List<UUID> people() {
            return List.of(person, other);
        }
    }

    /**
     * Something begins that is true of somebody for a time: an absence, a service, a pregnancy.
     *
     * @param expected when it should end; null where nobody can say
     * @param words where, by which paper; empty where nothing was said
     */
    record SpellBegan(
            UUID person, SpellKind spell, @Nullable LocalDate expected, String words) implements PersonEvent {
        @Override
        public Kind kind() {
            return switch (spell) {
                case TEMPORARY_RESIDENCE -> Kind.TEMPORARY_RESIDENCE;
                case TEMPORARY_ABSENCE -> Kind.TEMPORARY_ABSENCE;
                case MILITARY_SERVICE -> Kind.MILITARY_SERVICE;
                case PREGNANCY -> Kind.PREGNANCY;
                case IMPRISONMENT -> Kind.IMPRISONMENT;
                case DISABILITY_CERTIFICATE -> Kind.HEALTH;
            };
        }
    }

    /** It ends: back home, discharged, released. */
    record SpellEnded(UUID person, SpellKind spell) implements PersonEvent {
        @Override
        public Kind kind() {
            return spell.isPrivate() ? Kind.PRIVATE_END : Kind.RETURN;
        }
    }
}
