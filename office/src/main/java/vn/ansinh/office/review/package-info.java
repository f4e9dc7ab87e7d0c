/**
 * The review: the class that the rules find for each survey form, the status that the ward has recognised, and where
 * the two differ. Used by reports; not for taking forms in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "law",
            "document",
            "registry",
            "registry :: people",
            "survey"
        })
package vn.ansinh.office.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
