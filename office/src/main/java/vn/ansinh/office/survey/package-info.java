/**
 * Survey forms of the review: intake from the desk and from spreadsheets, kept word for word as received. Used by the
 * review, which classifies them; not for deciding anything.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "registry",
            "registry :: people",
            "registry :: sheet"
        })
package vn.ansinh.office.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
