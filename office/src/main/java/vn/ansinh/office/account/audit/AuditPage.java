package vn.ansinh.office.account.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.WrittenDate;

/** The trail of the ward: filtered by day, person and kind of record; its chain checked. */
@Controller
@Requires(UseCase.SEE_AUDIT)
class AuditPage {
    private static final int VIEWS = 100;

    private final AuditTrail trail;
    private final Views views;
    private final Words words;
    private final Today today;

    AuditPage(AuditTrail trail, Views views, Words words, Today today) {
        this.trail = trail;
        this.views = views;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/audit")
    @Transactional(readOnly = true)
    ModelAndView show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean check,
            Language language) {
        AuditTrail.Filter filter = new AuditTrail.Filter(day(from), day(to), id(person), table);
        Trail shown = trail.list(filter, PageToken.read(page));
        String address = UriComponentsBuilder.fromPath("/audit")
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParam("person", person)
                .queryParam("table", table)
                .encode()
                .toUriString();
        return new ModelAndView(
                "account/audit",
                "view",
                new AuditView(
                        shown,
                        views.people(),
                        tables(language),
                        from,
                        to,
                        person,
                        table,
                        check ? Optional.of(checked(language)) : Optional.empty(),
                        Pager.of(address, shown.entries().size(), Optional.empty(), shown.next())));
    }

    @GetMapping("/audit/views")
    @Transactional(readOnly = true)
    ModelAndView looked(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "") String page) {
        Views.Looks looks = views.looks(
                new Views.Question(day(from), day(to), id(person), id(about), fact), PageToken.read(page), VIEWS);
        String address = UriComponentsBuilder.fromPath("/audit/views")
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParam("person", person)
                .queryParam("about", about)
                .queryParam("fact", fact)
                .encode()
                .toUriString();
        return new ModelAndView(
                "account/views",
                "view",
                new ViewsView(
                        looks.rows(),
                        views.people(),
                        views.facts(),
                        from,
                        to,
                        person,
                        about,
                        id(about).map(views::name).orElse(""),
                        fact,
                        Pager.of(address, looks.rows().size(), Optional.empty(), looks.next())));
    }

    private String checked(Language language) {
        return trail.brokenAt()
                .map(seq -> words.text(language, "account.audit.broken", seq))
                .orElseGet(() -> words.text(language, "account.audit.whole"));
    }

    private Map<String, String> tables(Language language) {
        Map<String, String> tables = new LinkedHashMap<>();
        views.tables().forEach(table -> tables.put(table, named(table, language)));
        return tables;
    }

    private String named(String table, Language language) {
        String key = "account.table." + table;
        return words.has(language, key) ? words.text(language, key) : table;
    }

    private Optional<LocalDate> day(String typed) {
        return WrittenDate.read(typed, today.date());
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
