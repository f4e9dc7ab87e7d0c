package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;

/** Kinh phí of a project: every entry by source, and the form for another one or for a wrong one. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
@RequestMapping("/programme/livelihood/{id}/money")
class ProjectMoneyPages {
    private final Projects projects;
    private final ProjectMoney money;
    private final Today today;

    ProjectMoneyPages(Projects projects, ProjectMoney money, Today today) {
        this.projects = projects;
        this.money = money;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String corrects) {
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("kind", MoneyEntry.Kind.SPENT.code());
        values.put("day", VietnameseDates.inShort(today.date()));
        money.of(id).stream()
                .filter(one -> one.counts() && one.id().toString().equals(corrects))
                .findFirst()
                .ifPresent(one -> values.putAll(values(one)));
        return page(id, new ProjectTyped(values, Faults.NONE));
    }

    private static Map<String, String> values(MoneyEntry one) {
        return Map.of(
                "corrects", one.id().toString(),
                "kind", one.kind().code(),
                "source", one.source().code(),
                "amount", VietnameseNumbers.digits(one.amount()),
                "day", VietnameseDates.inShort(one.day()),
                "receipt", one.receipt(),
                "words", one.words());
    }

    private Project find(UUID id) {
        return projects.find(id).orElseThrow(() -> new NothingHere("project " + id));
    }

    private ModelAndView page(UUID id, ProjectTyped typed) {
        Project project = find(id);
        List<MoneyEntry> entries = money.of(id);
        return new ModelAndView("programme/livelihood/money")
                .addObject("project", project)
                .addObject("entries", entries)
                .addObject("money", MoneySums.of(entries))
                .addObject("typed", typed);
    }

    @PostMapping
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam("id") UUID entry,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        Project project = find(id);
        ProjectTyped typed = new ProjectTyped(fields, Faults.NONE);
        MoneyReading reading = new MoneyReading(typed, today.date());
        List<MoneyEntry> before = money.of(id);
        boolean isSentTwice = before.stream().anyMatch(one -> one.id().equals(entry));
        Optional<MoneyEntry> read = isSentTwice ? Optional.empty() : reading.entry(entry, id, before);
        if (!isSentTwice && read.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, typed.with(reading.fields().faults()));
        }
        read.ifPresent(one -> money.enter(one, typed.at("reason")));
        Flash.done(response, "livelihood.money.kept");
        return new ModelAndView("redirect:" + project.address() + "/money");
    }
}
