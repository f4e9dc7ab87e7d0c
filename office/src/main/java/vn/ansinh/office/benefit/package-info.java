/**
 * The rights of households: what the ward knows of a household as a question to the law, and what the law answers, now and in
 * the next months. Used by lists of who has a right and does not draw it; beside them files, decisions and who draws what.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "work",
            "law",
            "law :: calendar",
            "law :: effect",
            "document",
            "document :: render",
            "correspondence",
            "registry",
            "registry :: event",
            "registry :: people",
            "registry :: sheet",
            "survey",
            "review",
            "review :: round"
        })
package vn.ansinh.office.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
