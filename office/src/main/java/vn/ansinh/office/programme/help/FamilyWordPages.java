package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Shelf;

/** Gia đình nói: the wish and the commitment of a family with their signed papers, and what it agrees to. */
@Controller
@Requires(UseCase.HELP_HOUSEHOLD)
@RequestMapping("/programme/help/{code}/words")
class FamilyWordPages {
    /** The question as the page asks it. */
    static final String CAUSES_QUESTION =
            "Gia đình có đồng ý cho đoàn thể nhận giúp biết nguyên nhân nghèo và những thiếu hụt của gia đình không? Gia đình có thể rút lại bất cứ lúc nào.";

    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int YEARS = 10;

    private final HelpedHouseholds households;
    private final FamilyWords words;
    private final Register register;
    private final Today today;

    FamilyWordPages(HelpedHouseholds households, FamilyWords words, Register register, Today today) {
        this.households = households;
        this.words = words;
        this.register = register;
        this.today = today;
    }

    private HelpedHousehold find(String code) {
        return households.find(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable String code) {
        HelpedHousehold one = find(code);
        return form(
                one,
                new HelpTyped(
                        Map.of(
                                "id", Ids.next().toString(),
                                "kind", FamilyWord.Kind.WISH.code(),
                                "saidBy", one.head(),
                                "day", VietnameseDates.inShort(today.date())),
                        Faults.NONE));
    }

    private ModelAndView form(HelpedHousehold one, HelpTyped typed) {
        List<FamilyWord> said = words.of(one.id());
        Map<UUID, List<Shelf.Kept>> scans = new LinkedHashMap<>();
        said.forEach(word -> scans.put(word.id(), words.scans(word.id())));
        return new ModelAndView("programme/help/words")
                .addObject("one", one)
                .addObject("typed", typed)
                .addObject("said", said)
                .addObject("scans", scans)
                .addObject(
                        "causes",
                        Optional.ofNullable(
                                words.consents(FamilyWords.Consent.CAUSES).get(one.id())))
                .addObject(
                        "photos",
                        Optional.ofNullable(
                                words.consents(FamilyWords.Consent.PHOTOS).get(one.id())))
                .addObject("largest", CheckedFile.LARGEST);
    }

    @PostMapping
    @Transactional
    public ModelAndView say(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        Map<String, Said> wrong = new LinkedHashMap<>();
        HelpTyped typed = new HelpTyped(form, Faults.NONE);
        Optional<FamilyWord> word = read(id, one, typed, wrong);
        Optional<CheckedFile> scan = scan(file, wrong);
        if (word.isEmpty() || !wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(one, new HelpTyped(form, new Faults(wrong)));
        }
        words.say(word.get());
        scan.ifPresent(paper -> words.keep(id, paper));
        Flash.done(response, "help.word.kept." + word.get().kind().code());
        return new ModelAndView("redirect:" + one.address("/words"));
    }

    private Optional<FamilyWord> read(UUID id, HelpedHousehold one, HelpTyped typed, Map<String, Said> wrong) {
        Optional<FamilyWord.Kind> kind = FamilyWord.Kind.ofCode(typed.at("kind"));
        if (kind.isEmpty()) {
            wrong.put("kind", Said.of("help.fault.kind"));
        }
        String said = typed.at("words").strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            wrong.put("words", Said.of("help.fault.words", LONGEST));
        }
        String by = typed.at("saidBy").strip();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            wrong.put("saidBy", Said.of("help.fault.said-by", LONGEST_NAME));
        }
        Optional<LocalDate> day = WrittenDate.read(typed.at("day"), today.date());
        if (day.isEmpty() || day.get().isAfter(today.date())) {
            wrong.put("day", Said.of("help.fault.future"));
        }
        String year = typed.at("year").strip();
        int now = today.date().getYear();
        OptionalInt byYear = year.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
        if (!year.isEmpty() && (byYear.isEmpty() || byYear.getAsInt() < now || byYear.getAsInt() > now + YEARS)) {
            wrong.put("year", Said.of("help.fault.year", String.valueOf(now), String.valueOf(now + YEARS)));
        }
        return wrong.isEmpty()
                ? Optional.of(new FamilyWord(
                        id, one.id(), kind.orElseThrow(), said, byYear, by, day.orElseThrow(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<CheckedFile> scan(@Nullable MultipartFile file, Map<String, Said> wrong) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        return switch (CheckedFile.check(file)) {
            case CheckedFile.Outcome.Refused(Said why) -> {
                wrong.put("file", why);
                yield Optional.empty();
            }
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> Optional.of(fine);
        };
    }

    /** The signed paper of something said before. */
    @PostMapping("/{word}/scan")
    @Transactional
    public ModelAndView keep(
            @PathVariable String code,
            @PathVariable UUID word,
            @RequestParam("file") MultipartFile file,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        said(one, word);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<CheckedFile> scan = scan(file, wrong);
        if (scan.isEmpty()) {
            Flash.warn(response, "help.fault.scan");
        } else {
            words.keep(word, scan.get());
            Flash.done(response, "help.scan.kept");
        }
        return new ModelAndView("redirect:" + one.address("/words"));
    }

    private FamilyWord said(HelpedHousehold one, UUID word) {
        return words.of(one.id()).stream()
                .filter(each -> each.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new NothingHere("word " + word));
    }

    @PostMapping("/{word}/withdraw")
    @Transactional
    public ModelAndView withdraw(
            @PathVariable String code,
            @PathVariable UUID word,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        said(one, word);
        if (reason.isBlank() || reason.strip().length() > FamilyPages.LONGEST) {
            Flash.warn(response, "help.fault.reason", FamilyPages.LONGEST);
        } else if (words.withdraw(word, reason.strip())) {
            Flash.done(response, "help.word.withdrawn");
        }
        return new ModelAndView("redirect:" + one.address("/words"));
    }

    /** As received, only to be saved. */
    @GetMapping("/{word}/scans/{scan}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> scan(@PathVariable String code, @PathVariable UUID word, @PathVariable UUID scan) {
        said(find(code), word);
        Shelf.Kept kept = words.scans(word).stream()
                .filter(one -> one.id().equals(scan))
                .findFirst()
                .orElseThrow(() -> new NothingHere("scan " + scan));
        return KeptFile.of(kept, words.scan(word, scan).orElseThrow());
    }

    /** The family answered what may be known of it or kept. */
    @PostMapping("/consent")
    @Transactional
    public ModelAndView consent(
            @PathVariable String code,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        boolean isClear = answer.equals("yes") || answer.equals("no");
        if (!isClear || by.isBlank() || by.strip().length() > LONGEST_NAME) {
            Flash.warn(response, "help.fault.answer");
        } else {
            FamilyWords.Consent which = kind.equals("photos") ? FamilyWords.Consent.PHOTOS : FamilyWords.Consent.CAUSES;
            words.consent(
                    one.id(),
                    which,
                    new FamilyWords.Given(answer.equals("yes"), by.strip(), today.date()),
                    which == FamilyWords.Consent.PHOTOS ? FamilyWords.PHOTO_QUESTION : CAUSES_QUESTION);
            Flash.done(response, "help.consent.kept");
        }
        return new ModelAndView("redirect:" + one.address("/words"));
    }

    /** The form to be read with the family and signed. */
    @GetMapping("/commitment.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String format) {
        HelpedHousehold one = find(code);
        LocalDate day = today.date();
        return PaperAnswer.of(
                CommitmentPaper.of(
                        facts(one),
                        WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day),
                        day),
                "cam-ket-thoat-ngheo-" + one.code(),
                format);
    }

    private static CommitmentPaper.Facts facts(HelpedHousehold one) {
        return new CommitmentPaper.Facts(
                one.head(),
                one.code(),
                (one.address().isEmpty() ? "" : one.address() + ", ") + one.areaName(),
                one.people(),
                one.status().equals("poor"),
                one.wish().map(FamilyWord::words).orElse(""),
                one.commitment().map(FamilyWord::words).orElse(""),
                one.commitment().map(FamilyWord::byYear).orElse(OptionalInt.empty()),
                one.helping()
                        .map(helping -> helping.person() + " (" + helping.bodyName() + ")")
                        .orElse(""),
                one.helping().map(Helping::task).orElse(""));
    }
}
