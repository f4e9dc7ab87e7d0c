package vn.ansinh.office.correspondence.book;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.DocumentFiles;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;

/** A document of the register with its files, what touches it, and to whom it went. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class DocumentPages {
    /** A file of somebody else's making may run nothing. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Book book;
    private final Sendings sendings;
    private final DocumentFiles files;
    private final Linking linking;
    private final AnswersToArrivals answering;
    private final TakenOut taken;

    DocumentPages(
            Book book,
            Sendings sendings,
            DocumentFiles files,
            Linking linking,
            AnswersToArrivals answering,
            TakenOut taken) {
        this.book = book;
        this.sendings = sendings;
        this.files = files;
        this.linking = linking;
        this.answering = answering;
        this.taken = taken;
    }

    @GetMapping("/correspondence/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(find(id), DocumentForms.BLANK);
    }

    private ModelAndView page(RegisteredDocument document, DocumentForms typed) {
        Map<String, Object> model = new HashMap<>();
        model.put("document", document);
        model.put("files", book.files(document.id()));
        model.put("answer", answering.of(document.id()));
        model.put("links", book.links(document.id()));
        model.put("sendings", sendings.of(document.id()));
        model.put("largest", CheckedFile.LARGEST);
        model.put("typed", typed);
        return new ModelAndView("correspondence/document", model);
    }

    /** The stored bytes; only to be saved. */
    @GetMapping("/correspondence/{id}/files/{number}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number) {
        find(id);
        KeptFile file = book.files(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NothingHere("file " + number + " of document " + id));
        byte[] content = book.content(id, number)
                .orElseThrow(() -> new NothingHere("content of file " + number + " of document " + id));
        taken.record(new TakenOut.File("correspondence-file", 1, List.of(), "", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.media()))
                .contentLength(content.length)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** A scan of the signed paper beside what was issued, or a further file of one that came in. */
    @PostMapping("/correspondence/{id}/signed")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    public ModelAndView signed(
            @PathVariable UUID id, @RequestParam("file") MultipartFile file, HttpServletResponse response) {
        RegisteredDocument document = find(id);
        return switch (CheckedFile.check(file)) {
            case CheckedFile.Outcome.Refused(Said why) -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield page(document, new DocumentForms(Map.of(), new Faults(Map.of("file", why))));
            }
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> {
                files.keep(
                        id,
                        document.isOut() ? DocumentFiles.Kind.SIGNED : DocumentFiles.Kind.RECEIVED,
                        Uploads.file(fine));
                Flash.done(response, "correspondence.file.kept");
                yield new ModelAndView("redirect:" + document.address());
            }
        };
    }

    /** Says of an earlier document that this one replaces, corrects or ends it. */
    @PostMapping("/correspondence/{id}/link")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    public ModelAndView link(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String kind,
            HttpServletResponse response) {
        RegisteredDocument document = find(id);
        Optional<Map.Entry<String, Said>> fault = linking.link(document, earlier, year, kind);
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    document,
                    new DocumentForms(
                            Map.of("earlier", earlier, "year", year, "kind", kind),
                            new Faults(Map.of(fault.get().getKey(), fault.get().getValue()))));
        }
        Flash.done(response, "correspondence.linked");
        return new ModelAndView("redirect:" + document.address());
    }

    private RegisteredDocument find(UUID id) {
        return book.find(id).orElseThrow(() -> new NothingHere("document " + id));
    }
}
