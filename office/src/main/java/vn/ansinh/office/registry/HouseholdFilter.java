package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A choice by which the list of households can be narrowed, with the badge that it puts beside each household.
 *
 * <p>Modules later in the order implement it, so that the list shows what the register itself does not know.
 */
public interface HouseholdFilter {
    /** One choice: its value in the address and the key of its words. */
    record Choice(String value, String textKey) {}

    /** The mark of one household: the style of the badge and the key of its words. */
    record Badge(String style, String textKey) {}

    /** The name of the parameter in the address, {@code class}. */
    String id();

    /** The key of its label. */
    String titleKey();

    /** The name of the use case that the visitor needs. */
    String useCase();

    List<Choice> choices(LocalDate asOf);

    /**
     * A condition in SQL over {@code h.household_id}, with the named parameters {@code :asOf} and the chosen value
     * under {@code :<id>}; it reads only views and functions of the module that wrote it.
     */
    String condition();

    /**
     * A condition like {@link #condition} under which nobody knows whether the choice holds; for questions that say how
     * many households could not be answered.
     */
    default String unknown() {
        return "false";
    }

    /** The schemas whose tables the condition reads: its answer is kept until one of them changes. */
    List<String> reads();

    /** The badges of these households on this day; a household without one is left out. */
    Map<UUID, Badge> badges(Collection<UUID> households, LocalDate asOf);
}
