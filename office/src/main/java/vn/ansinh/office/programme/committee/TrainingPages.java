package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.BoundAccounts;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** Tập huấn tiêu chí: sessions, the sheet to sign at the door, and who has not come yet this year. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class TrainingPages {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 8000;

    private final Trainings trainings;
    private final CommitteeDrafting drafting;
    private final BoundAccounts accounts;
    private final Register register;
    private final Today today;

    TrainingPages(
            Trainings trainings, CommitteeDrafting drafting, BoundAccounts accounts, Register register, Today today) {
        this.trainings = trainings;
        this.drafting = drafting;
        this.accounts = accounts;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/programme/committee/training")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        return list(new CommitteeForm(Map.of()));
    }

    private ModelAndView list(CommitteeForm form) {
        List<Training> all = trainings.all();
        Map<UUID, List<Trainee>> invited = new HashMap<>();
        all.forEach(one -> invited.put(one.id(), trainings.invited(one.id())));
        LocalDate day = today.date();
        return new ModelAndView("programme/committee/trainings")
                .addObject("trainings", all)
                .addObject("invited", invited)
                .addObject("absent", trainings.absent(day.withDayOfYear(1), day))
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    /** Plans a session; surveyors and leaders with an account are asked to come by themselves, others by name. */
    @PostMapping("/programme/committee/training")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView plan(
            @RequestParam UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeForm form = new CommitteeForm(typed);
        String title = form.words("title", LONGEST);
        LocalDate day = form.day("day", today.date());
        String place = form.words("place", LONGEST);
        String trainer = form.words("trainer", LONGEST);
        String content = form.words("content", LONGEST_TEXT);
        List<Trainee> invited = invited(form);
        if (invited.isEmpty()) {
            form.fault("names", Said.of("committee.fault.invited"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(form);
        }
        trainings.plan(new Training(id, title, day, place, trainer, content), invited);
        Flash.done(response, "committee.training.planned");
        return new ModelAndView("redirect:/programme/committee/training/" + id);
    }

    private List<Trainee> invited(CommitteeForm form) {
        List<Trainee> invited = new ArrayList<>();
        if (form.at("accounts").equals("true")) {
            List<UUID> areas =
                    register.areas(today.date()).stream().map(Area::id).toList();
            Map<UUID, List<String>> bound = accounts.to(areas);
            Map<String, UUID> first = new LinkedHashMap<>();
            areas.forEach(area -> bound.getOrDefault(area, List.of()).forEach(name -> first.putIfAbsent(name, area)));
            first.forEach((name, area) -> invited.add(new Trainee(Ids.next(), name, Optional.of(area), false)));
        }
        form.words("names", LONGEST_TEXT, "")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> invited.add(new Trainee(Ids.next(), name, Optional.empty(), false)));
        return invited;
    }

    private Training find(UUID id) {
        return trainings.find(id).orElseThrow(() -> new NothingHere("training " + id));
    }

    @GetMapping("/programme/committee/training/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("programme/committee/training")
                .addObject("training", find(id))
                .addObject("invited", trainings.invited(id))
                .addObject("groups", register.groupNames());
    }

    /** Who came, as ticked; may be ticked anew. */
    @PostMapping("/programme/committee/training/{id}/attendance")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView attended(
            @PathVariable UUID id, @RequestParam(required = false) List<UUID> present, HttpServletResponse response) {
        Training training = find(id);
        if (training.day().isAfter(today.date())) {
            Flash.warn(response, "committee.training.not-yet");
        } else {
            trainings.attended(
                    id,
                    trainings.invited(id).stream()
                            .map(Trainee::id)
                            .filter(one -> present != null && present.contains(one))
                            .toList());
            Flash.done(response, "committee.training.attended");
        }
        return new ModelAndView("redirect:" + training.address());
    }

    /** To be signed at the door. */
    @GetMapping("/programme/committee/training/{id}/sheet.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> sheet(@PathVariable UUID id, @PathVariable String format) {
        Training training = find(id);
        return PaperAnswer.of(
                TrainingPaper.of(
                        training, trainings.invited(id), register.groupNames(), drafting.issuer(training.day())),
                "danh-sach-ky-ten",
                format);
    }
}
