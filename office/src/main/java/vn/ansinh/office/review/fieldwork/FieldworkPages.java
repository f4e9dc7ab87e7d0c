package vn.ansinh.office.review.fieldwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Phân công khảo sát: over the review, in a group, and what one surveyor has to do. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class FieldworkPages {
    private final Rounds rounds;
    private final Fieldwork fieldwork;
    private final Assignments assignments;
    private final Assigning assigning;
    private final Register register;

    FieldworkPages(
            Rounds rounds, Fieldwork fieldwork, Assignments assignments, Assigning assigning, Register register) {
        this.rounds = rounds;
        this.fieldwork = fieldwork;
        this.assignments = assignments;
        this.assigning = assigning;
        this.register = register;
    }

    @GetMapping("/reviews/{id}/fieldwork")
    @Transactional(readOnly = true)
    public ModelAndView overview(@PathVariable UUID id) {
        Round round = find(id);
        List<FieldHousehold> all = fieldwork.of(round, Optional.empty());
        return new ModelAndView(
                "review/fieldwork/overview",
                Map.of(
                        "round",
                        round,
                        "all",
                        all,
                        "progress",
                        Progress.of(all),
                        "unassigned",
                        all.stream()
                                .filter(FieldHousehold::isUnassigned)
                                .collect(Collectors.groupingBy(
                                        each -> each.candidate().area(), Collectors.counting())),
                        "names",
                        register.groupNames()));
    }

    @GetMapping("/reviews/{id}/groups/{area}/fieldwork")
    @Transactional(readOnly = true)
    public ModelAndView group(@PathVariable UUID id, @PathVariable UUID area) {
        return group(find(id), area, Set.of(), "", Optional.empty());
    }

    private ModelAndView group(Round round, UUID area, Set<UUID> chosen, String surveyor, Optional<Said> against) {
        List<FieldHousehold> all = fieldwork.of(round, Optional.of(area));
        if (all.isEmpty()) {
            throw new NothingHere("households of a review in " + area);
        }
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("area", area);
        model.put("name", register.groupNames().getOrDefault(area, "?"));
        model.put("all", all);
        model.put("progress", Progress.of(all));
        model.put("surveyors", assignments.surveyors(area));
        model.put("listOpen", rounds.isListOpen(round, area));
        model.put("chosen", chosen);
        model.put("surveyor", surveyor);
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/fieldwork/group", model);
    }

    /** Gives the chosen households, or all without a surveyor, to one person; to nobody takes them back. */
    @PostMapping("/reviews/{id}/groups/{area}/fieldwork")
    @Requires(UseCase.ASSIGN_SURVEYOR)
    @Transactional
    public ModelAndView give(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam(defaultValue = "") String surveyor,
            @RequestParam(defaultValue = "chosen") String which,
            @RequestParam(defaultValue = "") List<UUID> household,
            HttpServletResponse response) {
        Round round = find(id);
        Set<UUID> wanted = which.equals("open")
                ? fieldwork.of(round, Optional.of(area)).stream()
                        .filter(FieldHousehold::isUnassigned)
                        .map(each -> each.candidate().household())
                        .collect(Collectors.toSet())
                : new HashSet<>(household);
        Optional<UUID> who = Optional.empty();
        Optional<Said> against = Optional.empty();
        if (surveyor.isEmpty() || (surveyor.equals("nobody") && which.equals("open"))) {
            against = Optional.of(Said.of("fieldwork.fault.surveyor"));
        } else if (!surveyor.equals("nobody")) {
            who = id(surveyor);
            against = who.isEmpty() ? Optional.of(Said.of("fieldwork.fault.surveyor")) : Optional.empty();
        }
        if (against.isEmpty()) {
            against = assigning.give(round, area, wanted, who);
        }
        if (against.isEmpty()) {
            Flash.done(response, who.isEmpty() ? "fieldwork.taken-back" : "fieldwork.given", wanted.size());
            return new ModelAndView("redirect:" + round.address(area) + "/fieldwork");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return group(round, area, wanted, surveyor, against);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Việc của tôi. */
    @GetMapping("/fieldwork")
    @Requires(UseCase.RECORD_SURVEY)
    @Transactional(readOnly = true)
    public ModelAndView mine() {
        return new ModelAndView(
                "review/fieldwork/mine", Map.of("mine", fieldwork.mine(), "names", register.groupNames()));
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
