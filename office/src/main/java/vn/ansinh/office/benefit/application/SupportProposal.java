package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event of the register suggests; an officer takes it up or sets it aside.
 *
 * @param day of the event
 * @param name of the person
 * @param enrolment that would end
 */
public record SupportProposal(
        UUID id,
        Kind kind,
        LocalDate day,
        UUID household,
        Optional<UUID> person,
        Optional<UUID> enrolment,
        String name) {
    /** The name is a word key. */
    public enum Kind {
        STOP,
        FUNERAL,
        BIRTH;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The page on which it is taken up. */
    public String address() {
        String who =
                "household=" + household + person.map(one -> "&person=" + one).orElse("");
        return switch (kind) {
            case STOP ->
                "/applications/changes/new?kind=stop&ground=died&proposal=" + id
                        + enrolment.map(one -> "&enrolment=" + one).orElse("")
                        + "&event=" + day;
            case FUNERAL ->
                "/applications/new?procedure=funeral-beneficiary&" + who + "&event=" + day + "&proposal=" + id;
            case BIRTH -> "/applications/new?procedure=monthly-social-allowance&" + who + "&proposal=" + id;
        };
    }
}
