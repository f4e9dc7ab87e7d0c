package vn.ansinh.office.review.living;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Mức sống: the households of a review of living standards with what is found of them and why, and what is said of their work. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class LivingPages {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final LivingFindings findings;
    private final Livelihoods livelihoods;
    private final Register register;
    private final Today today;

    LivingPages(Rounds rounds, LivingFindings findings, Livelihoods livelihoods, Register register, Today today) {
        this.rounds = rounds;
        this.findings = findings;
        this.livelihoods = livelihoods;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/living")
    @Transactional(readOnly = true)
    ModelAndView list(@PathVariable UUID id) {
        Round round = find(id);
        return new ModelAndView(
                "review/living/list",
                Map.of("round", round, "all", findings.of(round, Optional.empty()), "groups", register.groupNames()));
    }

    @GetMapping("/reviews/{id}/living/{code}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID id, @PathVariable String code) {
        Round round = find(id);
        LivingHousehold one = household(round, code);
        return show(
                round,
                one,
                one.said()
                        .map(said -> new LivingTyped(
                                said.what().code(),
                                said.works() ? "yes" : "no",
                                said.branches().stream().map(Branch::code).toList(),
                                said.workers().stream().map(UUID::toString).toList(),
                                said.said(),
                                Faults.NONE))
                        .orElseGet(
                                () -> new LivingTyped(one.what().code(), "", List.of(), List.of(), "", Faults.NONE)));
    }

    private ModelAndView show(Round round, LivingHousehold one, LivingTyped typed) {
        return new ModelAndView(
                "review/living/household",
                Map.of(
                        "round",
                        round,
                        "one",
                        one,
                        "members",
                        members(one),
                        "open",
                        rounds.isListOpen(round, one.candidate().area()),
                        "typed",
                        typed));
    }

    private List<Member> members(LivingHousehold one) {
        return register.members(one.candidate().household(), today.date());
    }

    /** Writes down what is known of the work; the latest counts. */
    @PostMapping("/reviews/{id}/living/{code}")
    @Requires(UseCase.RECORD_SURVEY)
    @Transactional
    ModelAndView say(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String works,
            @RequestParam(defaultValue = "") List<String> branch,
            @RequestParam(defaultValue = "") List<String> worker,
            @RequestParam(defaultValue = "") String said,
            HttpServletResponse response) {
        Round round = find(id);
        rounds.lock(round);
        LivingHousehold one = household(round, code);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<What> as = What.ofCode(what);
        List<Branch> branches = as.filter(any -> any == What.AVERAGE_LIVING_STANDARD)
                .map(any -> Branch.of(branch))
                .orElse(List.of());
        List<UUID> workers = as.filter(any -> any == What.LOW_INCOME_WORKER)
                .map(any -> members(one).stream()
                        .map(Member::id)
                        .filter(person -> worker.contains(person.toString()))
                        .toList())
                .orElse(List.of());
        if (as.isEmpty()) {
            faults.put("what", Said.of("living.fault.what"));
        }
        if (!works.equals("yes") && !works.equals("no")) {
            faults.put("works", Said.of("living.fault.works"));
        } else if (works.equals("yes") && as.isPresent() && branches.isEmpty() && workers.isEmpty()) {
            faults.put("works", Said.of("living.fault." + as.get().code()));
        }
        if (said.isBlank() || said.strip().length() > LONGEST) {
            faults.put("said", Said.of("living.fault.said", LONGEST));
        }
        if (!rounds.isListOpen(round, one.candidate().area())) {
            faults.put("said", Said.of("round.fault.list-closed"));
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(round, one, new LivingTyped(what, works, branch, worker, said, new Faults(faults)));
        }
        boolean does = works.equals("yes");
        livelihoods.add(
                round.id(),
                one.candidate().household(),
                as.orElseThrow(),
                does,
                does ? branches : List.of(),
                workers,
                said.strip());
        Flash.done(response, "living.kept");
        return new ModelAndView(
                "redirect:" + round.address() + "/living/" + one.candidate().code());
    }

    private Round find(UUID id) {
        return rounds.find(id)
                .filter(round -> !round.isOfLists())
                .orElseThrow(() -> new NothingHere("review of living standards " + id));
    }

    private LivingHousehold household(Round round, String code) {
        return findings.of(round, Optional.empty()).stream()
                .filter(one -> one.candidate().code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household of a review " + code));
    }
}
