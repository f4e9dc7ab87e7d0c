package vn.ansinh.office.report.ask.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.review.IssuingWard;

/** An answer in the form asked for: spreadsheet, Word, PDF or plain text, in Vietnamese as all that leaves the office. */
@Controller
@Requires(UseCase.ASK_QUESTION)
class AskFiles {
    private static final int MOST_ON_PAPER = 2_000;
    private static final Map<String, Format> PAPERS = Map.of("docx", Format.DOCX, "pdf", Format.PDF);

    private final Told told;
    private final Answering answering;
    private final Register register;
    private final TakenOut taken;
    private final Words words;
    private final Today today;

    AskFiles(Told told, Answering answering, Register register, TakenOut taken, Words words, Today today) {
        this.told = told;
        this.answering = answering;
        this.register = register;
        this.taken = taken;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/ask/file")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "false") boolean unsure,
            AsOf asOf) {
        Question question = Question.read(parameters);
        if (answering.fault(question, asOf.date()).isPresent()) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
        if (question.isList() && !Conditions.may(UseCase.LIST_ANSWER)) {
            throw new NothingHere("list of an answer");
        }
        if (question.isList() && outside) {
            throw new BadRequest("ask.fault.list-outside");
        }
        Result result = told.answer(question, asOf.date());
        Grids.Manner manner = new Grids.Manner(
                Language.VIETNAMESE, (key, values) -> words.text(Language.VIETNAMESE, key, values), outside, false, "");
        Grid grid = question.isList()
                ? told.named(question, told.ids(result, unsure), asOf.date(), manner)
                : Grids.of(result, manner);
        String sentence = told.sentence(question, asOf.date(), manner.speech());
        if (unsure) {
            sentence = words.text(Language.VIETNAMESE, "ask.unsure-of", sentence);
        }
        byte[] content = content(format, grid, sentence, result, outside);
        taken.record(new TakenOut.File(
                question.isList() ? "ask-list" : "ask-answer",
                grid.rows().size(),
                question.isList() ? List.copyOf(told.revealed(question)) : List.of(),
                outside ? words.text(Language.VIETNAMESE, "ask.outside.recipient") : "",
                sentence));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType(format)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("hoi-nhanh-" + asOf.date() + "." + format.toLowerCase(Locale.ROOT))
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private byte[] content(String format, Grid grid, String sentence, Result result, boolean isOutside) {
        List<String> remarks = told.remarks(
                result, today.date(), isOutside, (key, values) -> words.text(Language.VIETNAMESE, key, values));
        return switch (format) {
            case "xlsx" -> AnswerSheet.workbook(grid, sentence, remarks);
            case "txt" -> AnswerSheet.text(grid, sentence, remarks).getBytes(StandardCharsets.UTF_8);
            default -> {
                if (grid.rows().size() > MOST_ON_PAPER) {
                    throw new BadRequest("ask.fault.too-long");
                }
                yield Rendering.render(
                        AnswerPaper.of(
                                grid,
                                new AnswerPaper.Content(
                                        sentence,
                                        remarks,
                                        result.question().isList(),
                                        isOutside,
                                        told.by(),
                                        words.text(Language.VIETNAMESE, "ask.signed-as")),
                                issuer(),
                                today.date()),
                        paper(format));
            }
        };
    }

    private IssuingBody issuer() {
        LocalDate day = today.date();
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    private static Format paper(String format) {
        Format paper = PAPERS.get(format);
        if (paper == null) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
        return paper;
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "xlsx" -> Format.XLSX.mediaType();
            case "txt" -> "text/plain;charset=utf-8";
            default -> paper(format).mediaType();
        };
    }
}
