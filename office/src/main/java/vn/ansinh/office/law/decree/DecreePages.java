package vn.ansinh.office.law.decree;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.SecondPerson;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.effect.EffectPages;
import vn.ansinh.office.law.effect.EffectView;
import vn.ansinh.office.law.effect.Foresight;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.yaml.LawRefused;

/** Nghị định mới: law files that the ward loads, with what each would change, by name, before it is kept. */
@Controller
class DecreePages {
    private static final String LIST = "/law/decrees";

    private final WardLaw law;
    private final Decrees decrees;
    private final LoadingDecree loading;
    private final Foresight foresight;
    private final Colleagues colleagues;
    private final Today today;

    DecreePages(
            WardLaw law,
            Decrees decrees,
            LoadingDecree loading,
            Foresight foresight,
            Colleagues colleagues,
            Today today) {
        this.law = law;
        this.decrees = decrees;
        this.loading = loading;
        this.foresight = foresight;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping(LIST)
    @Requires(UseCase.ASK_LAW)
    ModelAndView list() {
        return list(null);
    }

    /** A file is read; then the page says what it would change. */
    @PostMapping(LIST)
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView look(
            @RequestParam(value = "file", required = false) @Nullable MultipartFile file,
            Language language,
            HttpServletResponse response) {
        return shown(loading.read(name(file), content(file)), "", language, response);
    }

    /** The same file on another day. */
    @PostMapping(LIST + "/look")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView lookAgain(
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String on,
            Language language,
            HttpServletResponse response) {
        return shown(loading.read(fileName, unixLines(text)), on, language, response);
    }

    @PostMapping(LIST + "/effect")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView found(
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String on,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            Language language) {
        LoadingDecree.Outcome.Read read = read(loading.read(fileName, unixLines(text)));
        return found(view(read, on, language), read.after(), isPart);
    }

    @PostMapping(LIST + "/save")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView save(
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response) {
        Decree decree = read(loading.read(fileName, unixLines(text))).decree();
        loading.load(decree);
        Flash.done(response, "law.decree.loaded");
        return back(decree);
    }

    @GetMapping(LIST + "/{id}")
    @Requires(UseCase.ASK_LAW)
    ModelAndView one(@PathVariable UUID id, Language language) {
        Decree decree = known(id);
        Optional<Difference> difference = difference(decree, language);
        return new ModelAndView(
                "law/decree",
                "view",
                new DecreeView(
                        decree,
                        difference.map(Difference::changes).orElse(List.of()),
                        difference.isEmpty() || (decree.counts() && law.isLeftOut(decree)),
                        colleagues.names(),
                        LoadingDecree.user()));
    }

    /** For the second person: what the file changes once it is confirmed. */
    @GetMapping(LIST + "/{id}/effect")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView effectOf(@PathVariable UUID id, Language language) {
        Decree decree = waiting(id);
        return EffectPages.waiting(view(decree, with(decree), language));
    }

    @GetMapping(LIST + "/{id}/effect/found")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView foundOf(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            Language language) {
        Decree decree = waiting(id);
        Law after = with(decree);
        return found(view(decree, after, language), after, isPart);
    }

    private ModelAndView found(EffectView view, Law after, boolean isPart) {
        return EffectPages.found(view, foresight.foresee(law.benefits(), after.benefits(), view.day()), isPart);
    }

    private EffectView view(LoadingDecree.Outcome.Read read, String on, Language language) {
        Decree decree = read.decree();
        Difference difference = Difference.between(law.law(), read.after(), Spoken.in(language));
        List<LocalDate> days = difference.days(today.date());
        return new EffectView(
                decree.fileName(),
                difference.changes(),
                Map.of("fileName", List.of(decree.fileName()), "text", List.of(decree.text())),
                days,
                WrittenDate.read(on, today.date()).filter(days::contains).orElse(days.getFirst()),
                LIST + "/effect",
                LIST + "/look",
                new EffectView.Deed(LIST + "/save", "law.effect.save.decree", "law.effect.two-persons", LIST, false));
    }

    private EffectView view(Decree waiting, Law after, Language language) {
        Difference difference = Difference.between(law.law(), after, Spoken.in(language));
        LocalDate day = difference.days(today.date()).getFirst();
        String one = LIST + "/" + waiting.id();
        boolean mayConfirm = !waiting.entered().by().equals(LoadingDecree.user());
        return new EffectView(
                waiting.fileName(),
                difference.changes(),
                Map.of(),
                List.of(day),
                day,
                one + "/effect/found",
                "",
                mayConfirm
                        ? new EffectView.Deed(one + "/confirm", "law.decree.confirm", "law.effect.compare", one, false)
                        : new EffectView.Deed(null, null, "law.ward.own", one, false));
    }

    @GetMapping(LIST + "/{id}/file")
    @Requires(UseCase.ASK_LAW)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        Decree decree = known(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(decree.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(decree.text().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(LIST + "/{id}/confirm")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView confirm(@PathVariable UUID id, HttpServletResponse response) {
        Decree decree = known(id);
        return done(decree, () -> loading.confirm(decree), "law.decree.confirmed", response);
    }

    @PostMapping(LIST + "/{id}/withdraw")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        Decree decree = known(id);
        return done(decree, () -> loading.withdraw(decree, reason), "law.decree.withdrawn", response);
    }

    private static ModelAndView done(
            Decree decree, Supplier<SecondPerson.Outcome> deed, String key, HttpServletResponse response) {
        SecondPerson.tell(response, deed, key, "law.decree.too-late");
        return back(decree);
    }

    private ModelAndView shown(
            LoadingDecree.Outcome outcome, String on, Language language, HttpServletResponse response) {
        return switch (outcome) {
            case LoadingDecree.Outcome.Read read -> EffectPages.waiting(view(read, on, language));
            case LoadingDecree.Outcome.Refused refused -> {
                response.setStatus(400);
                yield list(refused);
            }
        };
    }

    /** What the file changed when it was loaded; empty where it cannot be read beside the others any more. */
    private Optional<Difference> difference(Decree decree, Language language) {
        try {
            return Optional.of(
                    Difference.between(law.asLoaded(decree, false), law.asLoaded(decree, true), Spoken.in(language)));
        } catch (LawRefused refused) {
            return Optional.empty();
        }
    }

    /** The law as it would be with a file that waits; the law files may have changed since it was loaded. */
    private Law with(Decree waiting) {
        try {
            return law.with(waiting);
        } catch (LawRefused refused) {
            throw new BadRequest("law.decree.fault.unread");
        }
    }

    private static LoadingDecree.Outcome.Read read(LoadingDecree.Outcome outcome) {
        if (outcome instanceof LoadingDecree.Outcome.Read read) {
            return read;
        }
        throw new BadRequest("law.decree.fault.meanwhile");
    }

    private ModelAndView list(LoadingDecree.Outcome.@Nullable Refused fault) {
        return new ModelAndView(
                "law/decrees", "view", new DecreesView(decrees.all(), law::isLeftOut, colleagues.names(), fault));
    }

    private Decree known(UUID id) {
        return decrees.find(id).orElseThrow(() -> new NothingHere("decree " + id));
    }

    private Decree waiting(UUID id) {
        Decree decree = known(id);
        if (decree.status() != Decree.Status.WAITING) {
            throw new NothingHere("decree " + id + " does not wait");
        }
        return decree;
    }

    /** A browser sends the lines of a field with carriage returns. */
    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null
                ? ""
                : Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView back(Decree decree) {
        return new ModelAndView("redirect:" + LIST + "/" + decree.id());
    }
}
