package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/** What must be there before a step may be taken; each thing that comes of a step keeps its own gate. */
public interface Gate {
    /** The step that it guards the leaving of. */
    String step();

    /** The action that it guards. */
    String action();

    /** What stands against it, each with what to do; empty when it may be taken. */
    List<Said> against(Round round, Optional<UUID> area);

    /** What whoever takes it should know and confirm; it may be taken all the same. */
    default List<Said> warnings(Round round, Optional<UUID> area) {
        return List.of();
    }

    /** What the journal will say of the step unless the one who takes it writes otherwise; empty where there is nothing to say. */
    default String reason(Round round, Optional<UUID> area) {
        return "";
    }

    /** What comes of taking it, in the same transaction. */
    default void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {}

    /** The first day on which it may be taken, where days must run before; empty where none must. */
    default Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
        return Optional.empty();
    }
}
