/**
 * Figures and papers that combine several modules: the situation of the ward, the lists to sign. Computes everything
 * when it is asked; not for keeping anything.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "document",
            "document :: list",
            "document :: render",
            "registry",
            "registry :: people",
            "registry :: roll",
            "registry :: sheet",
            "survey",
            "survey :: form",
            "review",
            "benefit",
            "benefit :: gap"
        })
package vn.ansinh.office.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
