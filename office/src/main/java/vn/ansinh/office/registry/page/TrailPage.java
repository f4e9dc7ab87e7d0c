package vn.ansinh.office.registry.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** Who changed what of one household and of its people. It may hold sensitive facts, so that each look at it is logged. */
@Controller
@Requires(UseCase.SEE_AUDIT)
class TrailPage {
    private final Register register;
    private final AuditTrail trail;
    private final AccessLog log;
    private final NamesInTheLog names;

    TrailPage(Register register, AuditTrail trail, AccessLog log, NamesInTheLog names) {
        this.register = register;
        this.trail = trail;
        this.log = log;
        this.names = names;
    }

    @GetMapping("/households/{code}/trail")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String page, AsOf asOf) {
        Household household =
                register.household(code, asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
        Trail shown = trail.about(household.id(), PageToken.read(page));
        log.record(UseCase.SEE_AUDIT, household.id());
        String address = UriComponentsBuilder.fromPath("/households/{code}/trail")
                .build(code)
                .toString();
        return new ModelAndView(
                "registry/trail",
                Map.of(
                        "household",
                        household,
                        "trail",
                        shown,
                        "people",
                        names(shown),
                        "pager",
                        Pager.of(address, shown.entries().size(), Optional.empty(), shown.next())));
    }

    /** The names of the people whom the changes are about, by their ids. */
    private Map<String, String> names(Trail shown) {
        Set<UUID> ids = shown.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.key().get("person_id")))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return names.of(ids).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }
}
