package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Sex;

/**
 * What a line says.
 *
 * @param benefit id in the law files
 * @param before the support until now, where it changed
 * @param amount in dong, for the whole period; empty where it is not known or nothing is paid
 */
public record RollDraft(
        Whose whose,
        String benefit,
        String before,
        RollLine.Change change,
        RollLine.Cause cause,
        LocalDate since,
        Optional<Long> amount,
        String detail) {

    /**
     * The one it speaks of.
     *
     * @param name of the person, or of the head
     * @param born as far as it is known; empty for a household
     */
    public record Whose(
            UUID household,
            Optional<UUID> person,
            String area,
            String code,
            String head,
            String name,
            String born,
            String sex) {
        static Whose of(KnownHousehold household, Optional<KnownMember> member) {
            return new Whose(
                    household.id(),
                    member.map(KnownMember::id),
                    Optional.ofNullable(household.areaName()).orElse(""),
                    household.code(),
                    household.headName(),
                    member.map(KnownMember::name).orElse(household.headName()),
                    member.flatMap(one -> Optional.ofNullable(one.birth()))
                            .map(Whose::written)
                            .orElse(""),
                    member.flatMap(one -> Optional.ofNullable(one.sex()))
                            .map(Sex::code)
                            .orElse(""));
        }

        private static String written(BirthDate birth) {
            LocalDate day = birth.date();
            return switch (birth.precision()) {
                case DAY -> vn.ansinh.office.document.VietnameseDates.inShort(day);
                case MONTH -> (day.getMonthValue() < 10 ? "0" : "") + day.getMonthValue() + "/" + day.getYear();
                case YEAR -> String.valueOf(day.getYear());
            };
        }

        /** The person, or the household. */
        public UUID id() {
            return person.orElse(household);
        }
    }

    /** The same as it ends. */
    RollDraft left(RollLine.Cause why, LocalDate from) {
        return new RollDraft(whose, benefit, "", RollLine.Change.LEFT, why, from, Optional.empty(), "");
    }
}
