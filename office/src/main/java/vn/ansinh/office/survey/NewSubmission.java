package vn.ansinh.office.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form as it comes in. {@code corrects} names the submission that it replaces, if it is a correction. */
public record NewSubmission(
        UUID household,
        LocalDate interviewDate,
        String surveyor,
        Submission.Channel channel,
        @Nullable UUID corrects,
        Answers answers) {}
