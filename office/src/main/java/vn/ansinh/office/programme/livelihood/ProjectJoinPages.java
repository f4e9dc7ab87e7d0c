package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;

/** Thêm hộ: a household of the register comes into a project, with how it stands on that day. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
@RequestMapping("/programme/livelihood/{id}/families/new")
class ProjectJoinPages {
    private final ShowingProjects showing;
    private final ProjectFamilies families;
    private final ListedFamilies listed;
    private final Standings standings;
    private final Register register;
    private final Today today;

    ProjectJoinPages(
            ShowingProjects showing,
            ProjectFamilies families,
            ListedFamilies listed,
            Standings standings,
            Register register,
            Today today) {
        this.showing = showing;
        this.families = families;
        this.listed = listed;
        this.standings = standings;
        this.register = register;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable UUID id) {
        return form(
                find(id),
                new ProjectTyped(
                        Map.of("id", Ids.next().toString(), "day", VietnameseDates.inShort(today.date())),
                        Faults.NONE));
    }

    private ProjectView find(UUID id) {
        return showing.find(id, today.date())
                .filter(one -> one.project().end().isEmpty())
                .orElseThrow(() -> new NothingHere("running project " + id));
    }

    private ModelAndView form(ProjectView view, ProjectTyped typed) {
        Map<String, String> choices = new LinkedHashMap<>();
        listed.on(today.date()).stream()
                .filter(one -> view.project().areas().isEmpty()
                        || view.project().areas().contains(one.area()))
                .filter(one -> view.families().stream()
                        .noneMatch(in -> in.isIn() && in.household().equals(one.household())))
                .forEach(one -> choices.put(one.code(), one.words()));
        return new ModelAndView("programme/livelihood/join")
                .addObject("view", view)
                .addObject("typed", typed)
                .addObject("listed", choices);
    }

    @PostMapping
    @Transactional
    public ModelAndView join(
            @PathVariable UUID id,
            @RequestParam("id") UUID joining,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        ProjectView view = find(id);
        ProjectTyped typed = new ProjectTyped(fields, Faults.NONE);
        FamilyReading reading = new FamilyReading(typed, today.date());
        Optional<ProjectFamilies.Joining> read = joining(joining, view, typed, reading);
        if (read.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(view, typed.with(reading.fields().faults()));
        }
        families.join(read.get());
        Flash.done(response, "livelihood.joined");
        return new ModelAndView("redirect:" + view.project().address());
    }

    private Optional<ProjectFamilies.Joining> joining(
            UUID joining, ProjectView view, ProjectTyped typed, FamilyReading reading) {
        TypedFields fields = reading.fields();
        LocalDate day = reading.joins(view.project());
        String field = fields.has("code") ? "code" : "household";
        Optional<Household> household = register.household(typed.at(field), day);
        if (household.isEmpty()) {
            fields.wrong(field, "livelihood.fault.household");
        }
        boolean isIn = view.families().stream()
                .anyMatch(one -> one.isIn()
                        && !one.joining().equals(joining)
                        && household
                                .filter(home -> home.id().equals(one.household()))
                                .isPresent());
        if (isIn) {
            fields.wrong(field, "livelihood.fault.in-already");
        }
        String standing = household
                .map(home -> FamilyReading.standing(Objects.requireNonNullElse(
                        standings.of(List.of(home.id()), day).get(home.id()), Standing.ordinary(home.id()))))
                .orElse("other");
        String reason = fields.perhaps("reason");
        if (household.isPresent() && standing.equals("other") && reason.isEmpty()) {
            fields.wrong("reason", "livelihood.fault.other");
        }
        ProjectFamily.Gift gift = reading.gift(1);
        return fields.isFine()
                ? Optional.of(new ProjectFamilies.Joining(
                        joining,
                        view.project().id(),
                        household.orElseThrow().id(),
                        day,
                        standing,
                        standing.equals("other") ? reason : "",
                        gift))
                : Optional.empty();
    }
}
