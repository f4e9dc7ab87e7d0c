/**
 * Chương trình giảm nghèo của năm: the bodies that the plan gives work to, its targets and tasks with their evidence, the
 * plan itself, the steering committee, the helpers of families and what they do, the periodic reports. Used by reports; not for finding classes or
 * for paying anything.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "law",
            "law :: effect",
            "work",
            "document",
            "document :: list",
            "document :: render",
            "correspondence",
            "registry",
            "registry :: people",
            "registry :: paper",
            "registry :: event",
            "registry :: proposal",
            "registry :: sheet",
            "survey",
            "review",
            "review :: round",
            "benefit",
            "benefit :: gap"
        })
package vn.ansinh.office.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
