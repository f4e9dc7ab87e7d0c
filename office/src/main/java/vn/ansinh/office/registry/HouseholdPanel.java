package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A section of the household page; each module adds its own as a bean.
 *
 * <p>The template is rendered inside the page with {@code shell} and the model's own parameters.
 */
public interface HouseholdPanel {
    /** The anchor of the section, {@code members}. */
    String id();

    /** The key of its heading. */
    String titleKey();

    /** Lower stands higher: overview 10, people 20, survey 30, reasons 40, history 90. */
    int order();

    /** The template without layout, {@code survey/panel}. */
    String template();

    /** The name of the use case that the visitor needs to see the section. */
    String useCase();

    /** What the template shows of this household on this day; empty leaves the section out. */
    Optional<Map<String, Object>> model(Household household, LocalDate asOf);
}
