package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;

/**
 * One support of one person or household: what the law says beside what they get.
 *
 * @param person as in {@link Entitlement}
 * @param monthly what the law fixes in money for each month
 * @param missing the one fact that decides, for {@link Kind#ONE_FACT}
 * @param takeUp what the ward wrote down, where it did
 */
public record Claim(
        KnownHousehold household,
        int person,
        Benefit benefit,
        Kind kind,
        Optional<BigDecimal> monthly,
        Optional<FactKind> missing,
        Optional<TakeUp> takeUp) {

    /** How it stands; the name of a kind is a word key. */
    public enum Kind {
        /** A right that they do not get, as the register says or the ward wrote down. */
        UNCLAIMED,
        /** A right of which nothing tells whether they get it. */
        NOT_RECORDED,
        APPLIED,
        /** Gets it, and the law does not give it, or not any more. */
        NO_LONGER,
        /** One fact that can be asked for decides. */
        ONE_FACT,
        /** Refused by the family, or got elsewhere. */
        SET_ASIDE,
        RECEIVES;

        /** The kind of its badge. */
        public String style() {
            return switch (this) {
                case RECEIVES -> "done";
                case APPLIED -> "due";
                case NO_LONGER -> "late";
                case UNCLAIMED, NOT_RECORDED, ONE_FACT, SET_ASIDE -> "undetermined";
            };
        }

        /** As it stands in an address: {@code no-longer}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Empty when it belongs to the household. */
    public Optional<KnownMember> member() {
        return person == Entitlement.HOUSEHOLD
                ? Optional.empty()
                : Optional.of(household.members().get(person));
    }

    public TakeUp.Whose whose() {
        return new TakeUp.Whose(household.id(), member().map(KnownMember::id));
    }

    public String area() {
        return Optional.ofNullable(household.areaName()).orElse("");
    }

    /** Of the person, or of the head where it belongs to the household. */
    public String name() {
        return member().map(KnownMember::name).orElse(household.headName());
    }

    UUID id() {
        return member().map(KnownMember::id).orElse(household.id());
    }
}
