package vn.ansinh.office.correspondence.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Public;

/** Kiểm tra văn bản, for anybody: what kind of paper a code stands for, and whether the register says that it was replaced. */
@Controller
@Public
class PublicCheckPage {
    private final PublicChecks checks;
    private final CheckLimit limit;

    PublicCheckPage(PublicChecks checks, CheckLimit limit) {
        this.checks = checks;
        this.limit = limit;
    }

    @GetMapping("/kiem-tra")
    ModelAndView check(
            @RequestParam(name = "ma", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepNothing(response);
        return answer(typed, Optional.empty(), request, response);
    }

    /** The same with a file beside the code; of the file only its hash is looked at. */
    @PostMapping("/kiem-tra")
    ModelAndView check(
            @RequestParam(name = "ma", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String speak,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepNothing(response);
        if (!speak.isEmpty()) {
            Language.choose(speak, request, response);
        }
        return answer(typed, Optional.ofNullable(file).filter(sent -> !sent.isEmpty()), request, response);
    }

    private ModelAndView answer(
            String typed, Optional<MultipartFile> file, HttpServletRequest request, HttpServletResponse response) {
        PublicCheckView view = asked(typed, file, request.getRemoteAddr());
        switch (view.answer()) {
            case UNREADABLE -> response.setStatus(HttpStatus.BAD_REQUEST.value());
            case UNKNOWN -> response.setStatus(HttpStatus.NOT_FOUND.value());
            case TOO_OFTEN -> response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            case NOT_ASKED, KNOWN -> response.setStatus(HttpStatus.OK.value());
        }
        return new ModelAndView("correspondence/check", "view", view);
    }

    private PublicCheckView asked(String typed, Optional<MultipartFile> file, String address) {
        if (typed.isBlank()) {
            return PublicCheckView.without("", PublicCheckView.Answer.NOT_ASKED);
        }
        Optional<TypedCode> code = TypedCode.read(typed);
        if (code.isEmpty()) {
            return PublicCheckView.without(typed, PublicCheckView.Answer.UNREADABLE);
        }
        String written = code.get().written();
        if (!limit.allows(address)) {
            return PublicCheckView.without(written, PublicCheckView.Answer.TOO_OFTEN);
        }
        Optional<CheckedDocument> document = checks.find(code.get());
        if (document.isEmpty()) {
            return PublicCheckView.without(written, PublicCheckView.Answer.UNKNOWN);
        }
        PublicCheckView.FileAnswer same = file.map(sent -> checks.isFileOf(code.get(), hash(sent))
                        ? PublicCheckView.FileAnswer.SAME
                        : PublicCheckView.FileAnswer.OTHER)
                .orElse(PublicCheckView.FileAnswer.NONE);
        return new PublicCheckView(written, PublicCheckView.Answer.KNOWN, document, same);
    }

    private static String hash(MultipartFile file) {
        try {
            return Sha256.hex(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
