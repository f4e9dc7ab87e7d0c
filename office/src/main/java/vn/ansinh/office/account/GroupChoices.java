package vn.ansinh.office.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The residential groups to which an account can be bound; the register knows them and implements this. */
@FunctionalInterface
public interface GroupChoices {
    /** A group (tổ dân phố, thôn) as it is called on the day. */
    record Group(UUID id, String name) {}

    List<Group> on(LocalDate day);
}
