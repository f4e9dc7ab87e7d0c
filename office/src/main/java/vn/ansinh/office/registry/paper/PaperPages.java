package vn.ansinh.office.registry.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;

/** Giấy tờ: papers are added to a household, looked at, and removed with a reason. */
@Controller
class PaperPages {
    /** A file of somebody else's making may run nothing, wherever it is shown. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Papers papers;
    private final KeepingPaper keeping;
    private final PaperFolder folder;
    private final Register register;
    private final AccessLog log;
    private final Colleagues colleagues;
    private final Today today;

    PaperPages(
            Papers papers,
            KeepingPaper keeping,
            PaperFolder folder,
            Register register,
            AccessLog log,
            Colleagues colleagues,
            Today today) {
        this.papers = papers;
        this.keeping = keeping;
        this.folder = folder;
        this.register = register;
        this.log = log;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/households/{code}/papers/new")
    @Requires(UseCase.KEEP_PAPER)
    @Transactional(readOnly = true)
    public ModelAndView open(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String event) {
        return form(household(code), new PaperForm(person, event, "", "", "", "", "", Faults.NONE));
    }

    @PostMapping("/households/{code}/papers")
    @Requires(UseCase.KEEP_PAPER)
    ModelAndView keep(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issuedOn,
            @RequestParam(defaultValue = "") String issuedBy,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        Household household = household(code);
        List<Member> members = register.members(household.id(), today.date());
        PaperForm form = new PaperForm(person, event, kind, number, issuedOn, issuedBy, note, Faults.NONE);
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        Map<String, Said> faults = keeping.keep(household, members, form, sent);
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return form(household, form.with(faults));
        }
        Flash.done(response, "paper.kept", sent.size());
        return new ModelAndView(
                event.isEmpty() ? "redirect:/households/" + code + "#papers" : "redirect:/events/" + event + "#papers");
    }

    @GetMapping("/papers/{id}")
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Paper paper = paper(id);
        look(paper);
        return new ModelAndView("registry/paper", Map.of("paper", paper, "people", colleagues.names()));
    }

    /** The file as received. A picture may be shown; everything else is only saved. */
    @GetMapping("/papers/{id}/file")
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id) {
        Paper paper = paper(id);
        look(paper);
        UUID ward = Acting.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .ward();
        byte[] content = papers.content(id)
                .or(() -> folder.read(ward, paper.sha256()))
                .orElseThrow(() -> new NothingHere("file of paper " + id));
        ContentDisposition disposition = (paper.media().isPicture()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build();
        return answer(paper.media().type(), content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    @GetMapping("/papers/{id}/thumbnail")
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
        Paper paper = paper(id);
        if (paper.kind().needs().isPresent()) {
            look(paper);
        }
        byte[] content = papers.thumbnail(id).orElseThrow(() -> new NothingHere("thumbnail of paper " + id));
        return answer(Media.JPEG.type(), content).body(content);
    }

    @PostMapping("/papers/{id}/remove")
    @Requires(UseCase.REMOVE_PAPER)
    ModelAndView remove(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        if (keeping.remove(id, reason)) {
            Flash.done(response, "paper.removed");
        } else {
            Flash.warn(response, "paper.not-removed");
        }
        return new ModelAndView("redirect:/papers/" + id);
    }

    private static ResponseEntity.BodyBuilder answer(String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(content.length)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS);
    }

    /** Whoever opens a paper that needs a further right is written down. */
    private void look(Paper paper) {
        paper.kind().needs().ifPresent(needs -> log.record(needs, paper.person().orElse(paper.household())));
    }

    private ModelAndView form(Household household, PaperForm form) {
        return new ModelAndView(
                "registry/paper-form",
                Map.of(
                        "household",
                        household,
                        "members",
                        register.members(household.id(), today.date()),
                        "form",
                        form,
                        "largest",
                        CheckedFile.LARGEST));
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private Paper paper(UUID id) {
        return papers.find(id).orElseThrow(() -> new NothingHere("paper " + id));
    }
}
