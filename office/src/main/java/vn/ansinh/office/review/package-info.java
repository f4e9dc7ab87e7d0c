/**
 * The review: the class that the rules find for each survey form, the status that the ward has recognised, where the two
 * differ, and the rounds in which a ward finds them. Used by reports; not for taking forms in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "law",
            "law :: calendar",
            "document",
            "document :: list",
            "document :: render",
            "correspondence",
            "work",
            "registry",
            "registry :: event",
            "registry :: people",
            "registry :: paper",
            "registry :: sheet",
            "survey",
            "survey :: form",
            "survey :: points"
        })
package vn.ansinh.office.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
