package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A helper as wanted for a household: the lead body, the person with their account if they have one, when and how often they come. */
public record HelpWanted(
        UUID id,
        UUID household,
        UUID body,
        Optional<UUID> user,
        String person,
        String phone,
        String task,
        LocalDate from,
        LocalDate firstVisit,
        int rhythm) {}
