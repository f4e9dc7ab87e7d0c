package vn.ansinh.office.benefit.enrolment;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Người nhận tiền: apart from who has the right.
 *
 * @param person a person of the register; empty for somebody else
 * @param account empty when the money is paid in cash
 */
public record Payee(Kind kind, Optional<UUID> person, String name, Optional<Account> account) {
    /**
     * Where the money is sent.
     *
     * @param holder as the bank has it
     */
    public record Account(String bank, String number, String holder) {}

    /** Who they are to the one who has the right; the name of a kind is a word key. */
    public enum Kind {
        SELF,
        PARENT,
        CARER,
        GUARDIAN,
        HEAD,
        OTHER;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** The person with the right collects the money in cash. */
    public static Payee self(UUID person, String name) {
        return new Payee(Kind.SELF, Optional.of(person), name, Optional.empty());
    }
}
