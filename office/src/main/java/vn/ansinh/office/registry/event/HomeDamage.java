package vn.ansinh.office.registry.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Nhà bị thiệt hại: it changes nobody's household, but a review and relief follow from it. */
public record HomeDamage(UUID household, Damage damage, Cause cause) implements LifeEvent {
    /** How bad; codes as the law's fact {@code event.house-damage}, names are word keys. */
    public enum Damage {
        @JsonProperty("lost")
        LOST("lost"),
        @JsonProperty("lost-other-home")
        LOST_OTHER_HOME("lost-other-home"),
        @JsonProperty("badly-damaged")
        BADLY_DAMAGED("badly-damaged"),
        @JsonProperty("badly-damaged-habitable")
        BADLY_DAMAGED_HABITABLE("badly-damaged-habitable"),
        @JsonProperty("urgent-relocation-order")
        URGENT_RELOCATION_ORDER("urgent-relocation-order");

        private final String code;

        Damage(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Damage> ofCode(String code) {
            return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        /** Whether the household can live in it no more. */
        public boolean isLoss() {
            return this == LOST || this == LOST_OTHER_HOME || this == BADLY_DAMAGED;
        }
    }

    /** By what; codes as the law's fact {@code event.kind}, names are word keys. */
    public enum Cause {
        @JsonProperty("natural-disaster")
        NATURAL_DISASTER("natural-disaster"),
        @JsonProperty("fire")
        FIRE("fire"),
        @JsonProperty("other-force-majeure")
        OTHER_FORCE_MAJEURE("other-force-majeure");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Cause> ofCode(String code) {
            return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    @Override
    public Kind kind() {
        return Kind.HOME_DAMAGE;
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
