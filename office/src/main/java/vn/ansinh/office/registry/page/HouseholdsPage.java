package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.HouseholdFilter.Badge;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.roll.Order;

/** The register: the one search box, and the list with its sentence of filters. */
@Controller
@Requires(UseCase.SEARCH_REGISTER)
class HouseholdsPage {
    private final Register register;
    private final HouseholdList list;
    private final Search search;
    private final List<HouseholdFilter> filters;

    HouseholdsPage(Register register, HouseholdList list, Search search, ObjectProvider<HouseholdFilter> filters) {
        this.register = register;
        this.list = list;
        this.search = search;
        this.filters = filters.orderedStream().toList();
    }

    @GetMapping("/households")
    @Transactional(readOnly = true)
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            AsOf asOf) {
        String query = parameters.getOrDefault("q", "").strip();
        HouseholdsView view = query.isEmpty() ? list(parameters, asOf) : found(query, asOf);
        return new ModelAndView(fragment ? "registry/households-content" : "registry/households", Map.of("view", view));
    }

    /** The first hits while one types in the box on top of every page. */
    @GetMapping("/households/suggest")
    @Transactional(readOnly = true)
    ModelAndView suggest(@RequestParam(defaultValue = "") String q, AsOf asOf) {
        return new ModelAndView("registry/suggest", Map.of("found", search.find(q, asOf.date())));
    }

    private HouseholdsView found(String query, AsOf asOf) {
        return new HouseholdsView(
                new ListQuestion(Optional.empty(), Optional.empty(), Map.of(), Order.GROUP),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Pager(0, Optional.empty(), Optional.empty()),
                search.find(query, asOf.date()),
                false);
    }

    private HouseholdsView list(Map<String, String> parameters, AsOf asOf) {
        List<HouseholdFilter> allowed = allowed();
        ListQuestion question = question(parameters, allowed);
        HouseholdList.Lines page =
                list.page(question, allowed, asOf.date(), PageToken.read(parameters.getOrDefault("page", "")));
        String path = asOf.isToday() ? "/households" : "/households?asof=" + asOf.date();
        return new HouseholdsView(
                question,
                register.areas(asOf.date()),
                allowed,
                page.lines(),
                badges(page.lines(), allowed, asOf.date()),
                Pager.of(address(question, path), page.total(), page.previous(), page.next()),
                null,
                page.total() == 0 && !question.isNarrowed());
    }

    private static String address(ListQuestion question, String path) {
        String address = question.address("/households");
        int mark = path.indexOf('?');
        if (mark < 0) {
            return address;
        }
        return address + (address.indexOf('?') < 0 ? "?" : "&") + path.substring(mark + 1);
    }

    private List<HouseholdFilter> allowed() {
        Optional<Role> role = Acting.current().map(who -> Role.of(who.role()));
        return filters.stream()
                .filter(filter -> role.map(each -> Access.allows(each, UseCase.valueOf(filter.useCase())))
                        .orElse(false))
                .toList();
    }

    private static ListQuestion question(Map<String, String> parameters, List<HouseholdFilter> filters) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (HouseholdFilter filter : filters) {
            String value = parameters.getOrDefault(filter.id(), "");
            if (!value.isEmpty()) {
                chosen.put(filter.id(), value);
            }
        }
        return new ListQuestion(
                id(parameters.getOrDefault("group", "")),
                Narrowing.ofCode(parameters.getOrDefault("who", "")),
                chosen,
                Order.ofCode(parameters.getOrDefault("sort", "")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<UUID, List<Badge>> badges(
            List<HouseholdLine> lines, List<HouseholdFilter> filters, LocalDate asOf) {
        List<UUID> ids = lines.stream().map(HouseholdLine::id).toList();
        Map<UUID, List<Badge>> badges = new HashMap<>();
        for (HouseholdFilter filter : filters) {
            filter.badges(ids, asOf)
                    .forEach((id, badge) ->
                            badges.computeIfAbsent(id, any -> new ArrayList<>()).add(badge));
        }
        return badges;
    }
}
