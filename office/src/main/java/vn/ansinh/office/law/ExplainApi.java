package vn.ansinh.office.law;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.ansinh.cli.AnswerForm;
import vn.ansinh.cli.Explain;
import vn.ansinh.cli.Mistake;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.BadRequest;

/** Asks the law about households that a program sends, as {@code ./ansinh explain} does: the same bytes come back. */
@Controller
@Requires(UseCase.ASK_LAW)
class ExplainApi {
    /** Some 4,000 households: with its answer a question takes some forty times its length. */
    static final int LONGEST = 2 * 1024 * 1024;

    /** A hostile question can hold so many that naming all of them would take more memory than the pages leave. */
    private static final int MOST_MISTAKES = 1_000;

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final WardLaw law;
    /** Long questions are answered one by one, so that many of them leave the pages their memory. */
    private final ReentrantLock turn = new ReentrantLock(true);

    ExplainApi(WardLaw law) {
        this.law = law;
    }

    @PostMapping("/api/explain")
    ResponseEntity<byte[]> explain(
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "vi") String language,
            @RequestParam(defaultValue = "") String only,
            HttpServletRequest request)
            throws IOException {
        if (!isJson(request.getContentType())) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        List<Mistake> mistakes = new ArrayList<>();
        Optional<AnswerForm> form = AnswerForm.read("", format, language, only, mistakes);
        if (form.isEmpty()) {
            throw refused(mistakes);
        }
        byte[] question = request.getInputStream().readNBytes(LONGEST + 1);
        if (question.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        turn.lock();
        try {
            return reply(question, form.get());
        } finally {
            turn.unlock();
        }
    }

    private ResponseEntity<byte[]> reply(byte[] question, AnswerForm form) {
        return switch (Explain.reply(law.law(), question, form)) {
            case Explain.Answered(String body) ->
                ResponseEntity.ok()
                        .contentType(
                                switch (form.format()) {
                                    case JSON -> MediaType.APPLICATION_JSON;
                                    case TEXT -> TEXT;
                                })
                        .header("Cache-Control", "no-store")
                        .body(body.getBytes(StandardCharsets.UTF_8));
            case Explain.Refused(List<Mistake> all) -> throw refused(all);
        };
    }

    private static BadRequest refused(List<Mistake> all) {
        List<String> lines =
                all.stream().limit(MOST_MISTAKES).map(Mistake::toString).toList();
        return new BadRequest("law.explain.refused", lines, all.size() - lines.size());
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
