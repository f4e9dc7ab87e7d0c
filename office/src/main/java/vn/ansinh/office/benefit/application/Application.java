package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Hồ sơ đề nghị: one file as it stands now.
 *
 * @param number in the year of receipt, from 1
 * @param procedure id of the law files
 * @param benefit the one support that was asked for; empty where the law tells which it is
 * @param code of the household
 * @param person whose support it is; empty when it belongs to the household
 * @param name of the person, or of the head
 * @param event day of the death or event, where there is one
 * @param due the last day for the decision; empty where the text that sets it was not seen and the ward set none
 * @param decision that is laid before the signer, or signed
 */
public record Application(
        UUID id,
        int year,
        int number,
        String procedure,
        String benefit,
        UUID household,
        String code,
        String area,
        Optional<UUID> person,
        String name,
        boolean isPrivate,
        Optional<LocalDate> event,
        LocalDate received,
        Channel channel,
        Applicant applicant,
        String note,
        Optional<LocalDate> due,
        State state,
        Optional<LocalDate> decided,
        Optional<UUID> decision) {

    /** Who handed it in. */
    public record Applicant(String name, String relation, String phone) {}

    /** How it came; the name is a word key. */
    public enum Channel {
        DESK,
        POST,
        PORTAL,
        /** Together with the registration of a death. */
        LINKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Channel> ofCode(String code) {
            for (Channel one : values()) {
                if (one.code().equals(code)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    /** How far it has come; the name is a word key. */
    public enum State {
        RECEIVED,
        LACKING,
        APPRAISED,
        LAID,
        GRANTED,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOpen() {
            return switch (this) {
                case RECEIVED, LACKING, APPRAISED, LAID -> true;
                case GRANTED, REFUSED, WITHDRAWN -> false;
            };
        }

        /** Whether the officer may still change it. */
        public boolean isInHand() {
            return isOpen() && this != LAID;
        }

        /** The kind of its badge. */
        public String style() {
            return switch (this) {
                case RECEIVED, APPRAISED, LAID -> "due";
                case LACKING -> "undetermined";
                case GRANTED -> "done";
                case REFUSED, WITHDRAWN -> "other";
            };
        }

        public static Optional<State> ofCode(String code) {
            for (State one : values()) {
                if (one.code().equals(code)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    /** As slip and register name it: {@code HS-2026-0012}. */
    public String written() {
        return "HS-" + year + "-" + String.format(Locale.ROOT, "%04d", number);
    }

    public String address() {
        return "/applications/" + id;
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && due.filter(today::isAfter).isPresent();
    }
}
