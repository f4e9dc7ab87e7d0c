package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody writes down of a line; see {@link SupportProgress}. */
public record NewSupportProgress(
        UUID id,
        UUID line,
        LocalDate day,
        Optional<SupportMoney> given,
        String words,
        SupportProgress.Evidence evidence,
        String reference,
        Optional<UUID> document,
        boolean isAll) {}
