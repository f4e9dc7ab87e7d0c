package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.help.HelpTyped;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** Ghi kết quả: what was given of a line on a day, with a receipt, the number of a document or a photograph. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/support/lines/{id}/progress")
class SupportProgressPages {
    private final SupportLines lines;
    private final SupportEvidence evidence;
    private final SupportLineView view;
    private final Registered registered;
    private final Today today;

    SupportProgressPages(
            SupportLines lines, SupportEvidence evidence, SupportLineView view, Registered registered, Today today) {
        this.lines = lines;
        this.evidence = evidence;
        this.view = view;
        this.registered = registered;
        this.today = today;
    }

    private SupportLine find(UUID id) {
        return lines.find(id, today.date()).orElseThrow(() -> new NothingHere("line " + id));
    }

    @PostMapping
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView keep(
            @PathVariable("id") UUID line,
            @RequestParam("id") UUID progress,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpServletResponse response) {
        SupportLine of = find(line);
        if (!of.isAgreed()) {
            throw new NothingHere("nothing was agreed of line " + line);
        }
        HelpTyped typed = new HelpTyped(form, Faults.NONE);
        ProgressReading reading = new ProgressReading(typed, of, today.date());
        List<MultipartFile> sent = Objects.requireNonNullElse(file, List.<MultipartFile>of()).stream()
                .filter(one -> !one.isEmpty())
                .toList();
        Optional<NewSupportProgress> fresh = reading.progress(progress, !sent.isEmpty(), registered::find);
        List<CheckedFile> fine = files(sent, typed, of, reading.wrong());
        if (fresh.isEmpty() || !reading.wrong().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view.of(of, new HelpTyped(form, new Faults(reading.wrong())));
        }
        evidence.add(fresh.get());
        fine.forEach(one -> evidence.keep(progress, one));
        Flash.done(
                response,
                fresh.get().isAll() ? "support.done" : "support.part",
                of.home().head());
        return new ModelAndView("redirect:" + of.page());
    }

    /** A photograph needs the consent of the family; the scan of a receipt or document does not. */
    private List<CheckedFile> files(
            List<MultipartFile> sent, HelpTyped typed, SupportLine line, Map<String, Said> wrong) {
        boolean isPhoto = typed.at("evidence").equals(SupportProgress.Evidence.PHOTO.code());
        if (isPhoto && !sent.isEmpty() && !view.mayTakePhotos(line)) {
            wrong.put("file", Said.of("support.fault.consent"));
            return List.of();
        }
        List<CheckedFile> fine = new ArrayList<>();
        for (MultipartFile one : sent) {
            switch (CheckedFile.check(one)) {
                case CheckedFile.Outcome.Refused(Said why) -> wrong.put("file", why);
                case CheckedFile.Outcome.Fine(CheckedFile checked) -> fine.add(checked);
            }
        }
        return fine;
    }

    @PostMapping("/{progress}/withdraw")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID progress,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        SupportLine line = find(id);
        SupportProgress one = progress(line, progress);
        UUID user = Acting.current().orElseThrow().user();
        if (!SupportYears.isOfficer() && !one.by().equals(user)) {
            throw new NothingHere("progress of somebody else " + progress);
        }
        if (reason.isBlank() || reason.strip().length() > SupportReading.LONGEST) {
            Flash.warn(response, "help.fault.reason", SupportReading.LONGEST);
        } else if (evidence.withdraw(progress, reason.strip())) {
            Flash.done(response, "support.withdrawn");
        }
        return new ModelAndView("redirect:" + line.page());
    }

    private static SupportProgress progress(SupportLine line, UUID id) {
        return line.progress().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingHere("progress " + id));
    }

    /** As received, only to be saved. */
    @GetMapping("/{progress}/files/{file}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID progress, @PathVariable UUID file) {
        progress(find(id), progress);
        Shelf.Kept kept = evidence.files(progress).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NothingHere("file " + file));
        return KeptFile.of(kept, evidence.content(progress, file).orElseThrow());
    }
}
