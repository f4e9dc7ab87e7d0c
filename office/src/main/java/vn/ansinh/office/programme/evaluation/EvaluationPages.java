package vn.ansinh.office.programme.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.committee.CommitteeForm;

/** Đánh giá tổ dân phố: the groups of a year by place, and the points of one beside what the program knows of it. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class EvaluationPages {
    private static final int LONGEST = 1000;

    private final EvaluationSchemes schemes;
    private final EvaluationBoard board;
    private final EvaluationScores scores;
    private final EvaluationPapers papers;
    private final Today today;

    EvaluationPages(
            EvaluationSchemes schemes,
            EvaluationBoard board,
            EvaluationScores scores,
            EvaluationPapers papers,
            Today today) {
        this.schemes = schemes;
        this.board = board;
        this.scores = scores;
        this.papers = papers;
        this.today = today;
    }

    @GetMapping("/programme/committee/evaluation")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String year) {
        int of = year(year);
        Optional<Scheme> scheme = schemes.of(of);
        Set<Integer> years = new TreeSet<>(schemes.years()).descendingSet();
        years.add(today.date().getYear());
        years.add(of);
        boolean isSigned = schemes.isSigned(of);
        List<EvaluatedGroup> groups =
                scheme.filter(one -> isSigned || seesDraft()).map(board::of).orElse(List.of());
        return new ModelAndView("programme/evaluation/board")
                .addObject("year", of)
                .addObject("years", new ArrayList<>(years))
                .addObject("scheme", scheme)
                .addObject("groups", groups)
                .addObject("signed", isSigned)
                .addObject("seesDraft", seesDraft())
                .addObject("open", schemes.isOpen(of))
                .addObject("papers", papers.of(of))
                .addObject("own", own(groups));
    }

    private int year(String typed) {
        return typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : today.date().getYear();
    }

    private static boolean may(UseCase useCase) {
        return Acting.current()
                .map(Identity::role)
                .filter(role -> !role.isEmpty() && Access.allows(Role.of(role), useCase))
                .isPresent();
    }

    /** Points that are not signed yet are between the committee, the officer and the signer; the database holds the same. */
    private static boolean seesDraft() {
        return may(UseCase.RUN_PROGRAMME)
                || may(UseCase.SIGN_PROGRAMME)
                || Acting.current()
                        .map(Identity::role)
                        .filter(Role.COMMITTEE_MEMBER.code()::equals)
                        .isPresent();
    }

    /** The groups to which whoever acts may give points. */
    private Set<UUID> own(List<EvaluatedGroup> groups) {
        return may(UseCase.RUN_PROGRAMME)
                ? groups.stream().map(EvaluatedGroup::area).collect(Collectors.toSet())
                : may(UseCase.DO_TASK) && seesDraft() ? scores.own(today.date()) : Set.of();
    }

    @GetMapping("/programme/committee/evaluation/groups/{area}")
    @Transactional(readOnly = true)
    public ModelAndView group(@PathVariable UUID area, @RequestParam(defaultValue = "") String year) {
        return group(scheme(year), area, new CommitteeForm(Map.of()));
    }

    private Scheme scheme(String year) {
        return schemes.of(year(year))
                .filter(one -> seesDraft() || schemes.isSigned(one.year()))
                .orElseThrow(() -> new NothingHere("criteria of " + year));
    }

    private ModelAndView group(Scheme scheme, UUID area, CommitteeForm form) {
        List<EvaluatedGroup> groups = board.of(scheme);
        EvaluatedGroup group = find(groups, area);
        return new ModelAndView("programme/evaluation/group")
                .addObject("scheme", scheme)
                .addObject("group", group)
                .addObject("signed", schemes.isSigned(scheme.year()))
                .addObject(
                        "mayScore", schemes.isOpen(scheme.year()) && own(groups).contains(area))
                .addObject("form", form);
    }

    private static EvaluatedGroup find(List<EvaluatedGroup> groups, UUID area) {
        return groups.stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new NothingHere("group " + area));
    }

    @PostMapping("/programme/committee/evaluation/groups/{area}")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView give(
            @PathVariable UUID area,
            @RequestParam(defaultValue = "") String year,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Scheme scheme = scheme(year);
        List<EvaluatedGroup> groups = board.of(scheme);
        EvaluatedGroup group = find(groups, area);
        if (!own(groups).contains(area)) {
            throw new NothingHere("group to evaluate " + area);
        }
        CommitteeForm form = new CommitteeForm(typed);
        if (!schemes.isOpen(scheme.year())) {
            form.fault("points-1", Said.of("evaluation.fault.closed"));
        }
        List<Given> given = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            read(form, criterion, group).ifPresent(given::add);
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return group(scheme, area, form);
        }
        given.stream()
                .filter(one -> isNew(one, group.scores().get(one.position())))
                .forEach(one -> scores.give(scheme, area, one.position(), one.points(), one.suggested(), one.remark()));
        Flash.done(response, "evaluation.given", group.name());
        return new ModelAndView("redirect:/programme/committee/evaluation?year=" + scheme.year());
    }

    private record Given(int position, BigDecimal points, Optional<BigDecimal> suggested, String remark) {}

    /** Nothing where the field is empty and the suggestion is not taken over. */
    private static Optional<Given> read(CommitteeForm form, Criterion criterion, EvaluatedGroup group) {
        int position = criterion.position();
        Optional<BigDecimal> suggested = group.known(criterion).suggestion(criterion.weight());
        String remark = form.words("remark-" + position, LONGEST, "");
        if (form.at("take-" + position).equals("true") && suggested.isPresent()) {
            return Optional.of(new Given(position, suggested.get(), suggested, remark));
        }
        String typed = form.at("points-" + position).replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(typed).compareTo(criterion.weight()) > 0) {
            form.fault(
                    "points-" + position,
                    Said.of("evaluation.fault.points", position, EvaluationNotice.shown(criterion.weight())));
            return Optional.empty();
        }
        BigDecimal points = new BigDecimal(typed);
        boolean isTakenOver =
                suggested.filter(one -> one.compareTo(points) == 0).isPresent();
        if (!isTakenOver && remark.isEmpty()) {
            form.fault("remark-" + position, Said.of("evaluation.fault.remark", position));
        }
        return Optional.of(new Given(position, points, suggested, remark));
    }

    private static boolean isNew(Given given, @Nullable Score before) {
        return before == null
                || before.points().compareTo(given.points()) != 0
                || !before.remark().equals(given.remark());
    }
}
