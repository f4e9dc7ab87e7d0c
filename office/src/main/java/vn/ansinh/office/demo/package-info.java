/**
 * The demonstration ward: invented people, their survey answers and the spreadsheets they come in, all from one seed;
 * and the first start of {@code demo}, when those files go in through the ward's own import.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::web",
            "account",
            "registry",
            "registry::people",
            "registry::sheet",
            "registry::intake",
            "registry::event",
            "registry::map",
            "registry::proposal",
            "survey",
            "review",
            "review::round",
            "review::decision",
            "review::meeting",
            "review::living",
            "review::posting",
            "review::hearing",
            "review::fieldwork",
            "review::online",
            "benefit",
            "benefit::application",
            "benefit::enrolment",
            "benefit::payment",
            "benefit::roll",
            "benefit::matter",
            "programme",
            "programme::body",
            "programme::committee",
            "programme::evaluation",
            "programme::help",
            "programme::livelihood",
            "programme::outreach",
            "programme::path",
            "programme::plan",
            "programme::support",
            "programme::target",
            "programme::task",
            "programme::watch",
            "programme::writing",
            "programme::report",
            "report::ask",
            "today::year"
        })
package vn.ansinh.office.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
