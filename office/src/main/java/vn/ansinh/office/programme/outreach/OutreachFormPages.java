package vn.ansinh.office.programme.outreach;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.committee.CommitteeForm;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Ghi một lượt tuyên truyền: on the phone of a group leader or at the desk; put right by another, or withdrawn with a reason. */
@Controller
@Requires(UseCase.DO_TASK)
class OutreachFormPages {
    private static final int LONGEST = 500;

    private final OutreachRegister outreach;
    private final KeepingOutreach keeping;
    private final OutreachPlan plan;
    private final OutreachActor actor;
    private final Registered registered;
    private final Colleagues colleagues;
    private final Today today;

    OutreachFormPages(
            OutreachRegister outreach,
            KeepingOutreach keeping,
            OutreachPlan plan,
            OutreachActor actor,
            Registered registered,
            Colleagues colleagues,
            Today today) {
        this.outreach = outreach;
        this.keeping = keeping;
        this.plan = plan;
        this.actor = actor;
        this.registered = registered;
        this.colleagues = colleagues;
        this.today = today;
    }

    /**
     * The form as it stands.
     *
     * @param corrected the one that is put right
     */
    private record Filled(
            CommitteeForm form, UUID id, List<UUID> areas, List<UUID> households, Optional<Outreach> corrected) {}

    @GetMapping("/programme/outreach/new")
    @Transactional(readOnly = true)
    public ModelAndView blank(@RequestParam(defaultValue = "") String item) {
        Map<String, String> values = new HashMap<>();
        values.put("day", VietnameseDates.inShort(today.date()));
        values.put("person", colleagues.names().getOrDefault(OutreachActor.who().user(), ""));
        values.put("counted", "false");
        item(item).ifPresent(planned -> {
            values.put("item", item);
            values.put("kind", planned.kind().code());
            values.put("topic", planned.topic());
            values.put("channel", planned.channel());
            values.put("body", planned.body().toString());
        });
        List<Area> areas = actor.areas();
        List<UUID> own = OutreachActor.isLeader() && areas.size() == 1
                ? List.of(areas.getFirst().id())
                : List.of();
        return page(new Filled(new CommitteeForm(values), Ids.next(), own, List.of(), Optional.empty()));
    }

    private Optional<PlannedItem> item(String id) {
        return id.matches("[0-9a-f-]{36}") ? plan.find(UUID.fromString(id)) : Optional.empty();
    }

    private ModelAndView page(Filled filled) {
        Map<String, String> bodies = actor.bodies();
        if (bodies.isEmpty()) {
            throw new NothingHere("a body for which outreach can be recorded");
        }
        return new ModelAndView("programme/outreach/form")
                .addObject("form", filled.form())
                .addObject("id", filled.id().toString())
                .addObject("corrected", filled.corrected().orElse(null))
                .addObject("bodies", bodies)
                .addObject("areas", actor.areas())
                .addObject("chosen", filled.areas())
                .addObject("households", actor.households())
                .addObject("named", filled.households())
                .addObject("items", items(bodies, filled.form().at("item")))
                .addObject("documents", registered.newest())
                .addObject("leader", OutreachActor.isLeader())
                .addObject("largest", CheckedFile.LARGEST);
    }

    /** What the bodies still have to do of the plan of this year, and the one that was chosen. */
    private List<PlannedItem> items(Map<String, String> bodies, String chosen) {
        return plan.of(today.date().getYear()).stream()
                .filter(item -> item.isOpen() || item.id().toString().equals(chosen))
                .filter(item -> bodies.containsKey(item.body().toString()))
                .toList();
    }

    @PostMapping("/programme/outreach/new")
    @Transactional
    public ModelAndView record(
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "area", required = false) @Nullable List<UUID> areas,
            @RequestParam(name = "household", required = false) @Nullable List<UUID> households,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            HttpServletResponse response) {
        Filled filled = filled(typed, id, areas, households, Optional.empty());
        List<CheckedFile> files = files(sent, filled.form());
        Optional<NewOutreach> read = read(filled, files);
        if (read.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(filled);
        }
        keeping.record(read.get(), files);
        Flash.done(response, "outreach.kept");
        return new ModelAndView("redirect:/programme/outreach/" + id);
    }

    private static Filled filled(
            Map<String, String> typed,
            UUID id,
            @Nullable List<UUID> areas,
            @Nullable List<UUID> households,
            Optional<Outreach> corrected) {
        return new Filled(
                new CommitteeForm(typed),
                id,
                Objects.requireNonNullElse(areas, List.of()),
                Objects.requireNonNullElse(households, List.of()),
                corrected);
    }

    private Optional<NewOutreach> read(Filled filled, List<CheckedFile> files) {
        CommitteeForm form = filled.form();
        Optional<UUID> document = document(form);
        Optional<UUID> item = item(form.at("item")).map(PlannedItem::id);
        return new OutreachReading(form, today.date())
                .read(
                        filled.id(),
                        filled.areas(),
                        filled.households(),
                        new OutreachReading.Choices(
                                actor.bodies(), actor.areas(), actor.households(), OutreachActor.isLeader()),
                        files)
                .map(one -> new NewOutreach(
                        one.id(),
                        one.kind(),
                        one.day(),
                        one.channel(),
                        one.topic(),
                        one.minutes(),
                        one.reached(),
                        one.isCounted(),
                        one.areas(),
                        one.body(),
                        one.person(),
                        one.result(),
                        evidence(one.evidence(), form.at("document")),
                        one.households(),
                        document,
                        item,
                        one.isAgreed()));
    }

    /** A number stands in the words too, as the register of documents may not know it. */
    private static String evidence(String words, String number) {
        String cited = number.isEmpty() || words.contains(number) ? "" : "văn bản số " + number;
        return words.isEmpty() || cited.isEmpty() ? words + cited : words + "; " + cited;
    }

    private Optional<UUID> document(CommitteeForm form) {
        String number = form.words("document", 100, "");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Registered.Look look = registered.look(number, today.date());
        look.otherDay().ifPresent(day -> form.fault("document", Said.of("programme.evidence.fault.other-day", day)));
        return look.document();
    }

    private static List<CheckedFile> files(@Nullable List<MultipartFile> sent, CommitteeForm form) {
        List<CheckedFile> fine = new ArrayList<>();
        for (MultipartFile file : Objects.requireNonNullElse(sent, List.<MultipartFile>of())) {
            if (!file.isEmpty()) {
                switch (CheckedFile.check(file)) {
                    case CheckedFile.Outcome.Refused(Said why) -> form.fault("file", why);
                    case CheckedFile.Outcome.Fine(CheckedFile one) -> fine.add(one);
                }
            }
        }
        return fine;
    }

    private Outreach changeable(UUID id) {
        return outreach.find(id)
                .filter(actor::mayChange)
                .orElseThrow(() -> new NothingHere("outreach to change " + id));
    }

    @GetMapping("/programme/outreach/{id}/correct")
    @Transactional(readOnly = true)
    public ModelAndView correcting(@PathVariable UUID id) {
        Outreach wrong = changeable(id);
        NewOutreach what = wrong.what();
        Map<String, String> values = new HashMap<>();
        values.put("kind", what.kind().code());
        values.put("day", VietnameseDates.inShort(what.day()));
        values.put("topic", what.topic());
        values.put("channel", what.channel());
        what.minutes().ifPresent(number -> values.put("minutes", String.valueOf(number)));
        what.reached().ifPresent(number -> values.put("reached", String.valueOf(number)));
        values.put("counted", String.valueOf(what.isCounted()));
        values.put("body", what.body().toString());
        values.put("person", what.person());
        values.put("result", what.result());
        values.put("evidence", what.evidence());
        what.item().ifPresent(item -> values.put("item", item.toString()));
        return page(
                new Filled(new CommitteeForm(values), Ids.next(), what.areas(), what.households(), Optional.of(wrong)));
    }

    @PostMapping("/programme/outreach/{id}/correct")
    @Transactional
    public ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam("id") UUID right,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "area", required = false) @Nullable List<UUID> areas,
            @RequestParam(name = "household", required = false) @Nullable List<UUID> households,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            HttpServletResponse response) {
        Filled filled = filled(typed, right, areas, households, Optional.of(changeable(id)));
        String reason = filled.form().words("reason", LONGEST);
        List<CheckedFile> files = files(sent, filled.form());
        Optional<NewOutreach> read = read(filled, files);
        if (read.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(filled);
        }
        keeping.correct(id, read.get(), files, reason);
        Flash.done(response, "outreach.corrected");
        return new ModelAndView("redirect:/programme/outreach/" + right);
    }

    @PostMapping("/programme/outreach/{id}/withdraw")
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        Outreach wrong = changeable(id);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            Flash.warn(response, "outreach.no-reason");
        } else {
            keeping.withdraw(wrong.id(), reason.strip());
            Flash.done(response, "outreach.withdrawn");
        }
        return new ModelAndView("redirect:/programme/outreach/" + id);
    }
}
