package vn.ansinh.office.registry.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The class in which the ward's own list keeps a household, with its decision: never the computed class. */
public record RecognisedStatus(
        ListedClass listed,
        @Nullable String decision,
        @Nullable LocalDate on) {}
