package vn.ansinh.office.law.handbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.text.KeepingText;
import vn.ansinh.office.law.text.OfficialText;
import vn.ansinh.office.law.text.OfficialTexts;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.rules.source.LegalDocument;

/** Văn bản của phường: the ward's own copies of official texts, read article by article beside what rests on them. */
@Controller
class TextPages {
    private final WardLaw law;
    private final OfficialTexts texts;
    private final KeepingText keeping;
    private final Colleagues colleagues;
    private final Words words;

    TextPages(WardLaw law, OfficialTexts texts, KeepingText keeping, Colleagues colleagues, Words words) {
        this.law = law;
        this.texts = texts;
        this.keeping = keeping;
        this.colleagues = colleagues;
        this.words = words;
    }

    @GetMapping("/law/texts")
    @Requires(UseCase.ASK_LAW)
    ModelAndView list(@RequestParam(defaultValue = "") String document) {
        return list(document, null);
    }

    @PostMapping("/law/texts")
    @Requires(UseCase.KEEP_LAW_TEXT)
    ModelAndView load(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(value = "file", required = false) @Nullable MultipartFile file,
            Language language,
            HttpServletResponse response) {
        if (law.files().documents().stream().noneMatch(one -> one.id().equals(document))) {
            throw new BadRequest("law.text.fault.document");
        }
        return switch (keep(document, file)) {
            case KeepingText.Outcome.Kept(UUID id) -> {
                Flash.done(response, "law.text.kept");
                yield new ModelAndView("redirect:/law/texts/" + id);
            }
            case KeepingText.Outcome.Refused(String key, var values) -> {
                response.setStatus(400);
                yield list(document, words.text(language, key, values.toArray()));
            }
        };
    }

    @GetMapping("/law/texts/{id}")
    @Requires(UseCase.ASK_LAW)
    ModelAndView read(@PathVariable UUID id) {
        OfficialText text = known(id);
        LegalDocument document = law.files().documents().stream()
                .filter(one -> one.id().equals(text.document()))
                .findFirst()
                .orElseThrow(() -> new NothingHere("document " + text.document()));
        return new ModelAndView(
                "law/text",
                "view",
                TextView.of(
                        new Handbook(law.files()),
                        document,
                        text,
                        colleagues.names().getOrDefault(text.loadedBy(), ""),
                        texts.parts(id)));
    }

    @GetMapping("/law/texts/{id}/file")
    @Requires(UseCase.ASK_LAW)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        OfficialText text = known(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(text.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(text.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(texts.file(id));
    }

    @PostMapping("/law/texts/{id}/remove")
    @Requires(UseCase.KEEP_LAW_TEXT)
    ModelAndView remove(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        if (keeping.remove(known(id), reason)) {
            Flash.done(response, "law.text.removed");
            return new ModelAndView("redirect:/law/texts");
        }
        Flash.warn(response, "law.text.not-removed");
        return new ModelAndView("redirect:/law/texts/" + id);
    }

    private KeepingText.Outcome keep(String document, @Nullable MultipartFile file) {
        try {
            return keeping.keep(
                    document,
                    file == null
                            ? ""
                            : Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    file == null ? new byte[0] : file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView list(String document, @Nullable String fault) {
        return new ModelAndView(
                "law/texts",
                "view",
                new TextsView(texts.all(), law.files().documents(), colleagues.names(), document, fault));
    }

    private OfficialText known(UUID id) {
        return texts.find(id).orElseThrow(() -> new NothingHere("text " + id));
    }
}
