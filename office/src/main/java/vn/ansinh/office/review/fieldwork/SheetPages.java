package vn.ansinh.office.review.fieldwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.survey.BlankForms;

/** Phiếu giấy: printed to be filled in by hand, and found again by its code. */
@Controller
@Requires(UseCase.RECORD_SURVEY)
class SheetPages {
    private final Rounds rounds;
    private final Fieldwork fieldwork;
    private final SheetNumbers numbers;
    private final SurveySheet sheet;
    private final BlankForms blank;
    private final TakenOut taken;

    SheetPages(
            Rounds rounds,
            Fieldwork fieldwork,
            SheetNumbers numbers,
            SurveySheet sheet,
            BlankForms blank,
            TakenOut taken) {
        this.rounds = rounds;
        this.fieldwork = fieldwork;
        this.numbers = numbers;
        this.sheet = sheet;
        this.blank = blank;
        this.taken = taken;
    }

    /** Of the chosen households; where none is chosen, of those of a surveyor; where none is named, of all without a form. */
    @PostMapping("/reviews/{id}/groups/{area}/papers.{format}")
    @Transactional
    public ResponseEntity<byte[]> ofGroup(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String surveyor,
            @RequestParam(defaultValue = "") List<UUID> household) {
        Round round = rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
        Set<UUID> chosen = Set.copyOf(household);
        return file(
                round,
                fieldwork.of(round, Optional.of(area)).stream()
                        .filter(each -> chosen.isEmpty()
                                ? !each.isDone()
                                        && (surveyor.isEmpty()
                                                || surveyor.equals(each.surveyor()
                                                        .map(who -> who.user().toString())
                                                        .orElse("nobody")))
                                : chosen.contains(each.candidate().household()))
                        .toList(),
                format);
    }

    /** Of what the acting person has still to survey in a review. */
    @PostMapping("/fieldwork/{id}/papers.{format}")
    @Transactional
    public ResponseEntity<byte[]> mine(@PathVariable UUID id, @PathVariable String format) {
        Fieldwork.Mine mine = fieldwork.mine().stream()
                .filter(one -> one.round().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingHere("households given in " + id));
        return file(
                mine.round(),
                mine.households().stream().filter(each -> !each.isDone()).toList(),
                format);
    }

    private ResponseEntity<byte[]> file(Round round, List<FieldHousehold> households, String format) {
        List<Candidate> here = households.stream()
                .map(FieldHousehold::candidate)
                .filter(each -> !each.head().isEmpty())
                .toList();
        if (here.isEmpty()) {
            throw new NothingHere("households to print forms of");
        }
        if (format.equals("xlsx")) {
            return spreadsheet(here);
        }
        Map<UUID, PaperCode> codes = numbers.number(
                round.id(), here.stream().map(Candidate::household).toList());
        List<SurveySheet.Sheet> sheets = here.stream()
                .map(each -> new SurveySheet.Sheet(each, Objects.requireNonNull(codes.get(each.household()))))
                .toList();
        ResponseEntity<byte[]> file = PaperAnswer.of(
                sheet.of(round, sheets),
                sheets.size() == 1
                        ? "phieu-khao-sat-" + sheets.getFirst().household().code()
                        : "phieu-khao-sat",
                format);
        taken.record(new TakenOut.File("survey-sheets", sheets.size(), List.of(), "", ""));
        return file;
    }

    /** To be filled in at a computer and brought back by the import of forms. */
    private ResponseEntity<byte[]> spreadsheet(List<Candidate> households) {
        byte[] file = blank.write(households.stream()
                .map(each -> new BlankForms.Asked(each.code(), each.head()))
                .toList());
        taken.record(new TakenOut.File("survey-sheets", households.size(), List.of(), "", ""));
        return SheetAnswer.of("phieu-khao-sat", file);
    }

    /** Nhập phiếu giấy. */
    @GetMapping("/fieldwork/paper")
    public ModelAndView ask() {
        return ask("", Faults.NONE);
    }

    private static ModelAndView ask(String code, Faults faults) {
        return new ModelAndView("review/fieldwork/paper", Map.of("code", code, "faults", faults));
    }

    @PostMapping("/fieldwork/paper")
    @Transactional
    public ModelAndView open(@RequestParam(defaultValue = "") String code, HttpServletResponse response) {
        Optional<PaperCode> read = PaperCode.read(code);
        if (read.isEmpty()) {
            return refused(code, Said.of("fieldwork.paper.mistyped", code.strip()), response);
        }
        Optional<SheetNumbers.Numbered> found = numbers.find(read.get());
        if (found.isEmpty()) {
            return refused(code, Said.of("fieldwork.paper.unknown", read.get().written()), response);
        }
        Round round = rounds.find(found.get().round()).orElseThrow();
        Optional<Candidate> household = fieldwork.of(round, Optional.empty()).stream()
                .map(FieldHousehold::candidate)
                .filter(each -> each.household().equals(found.get().household()))
                .findFirst();
        if (household.isEmpty() || household.get().head().isEmpty()) {
            return refused(code, Said.of("fieldwork.paper.gone", read.get().written()), response);
        }
        if (!rounds.isListOpen(round, household.get().area())) {
            return refused(
                    code, Said.of("fieldwork.paper.closed", household.get().head(), period(round)), response);
        }
        Flash.done(
                response,
                "fieldwork.paper.found",
                read.get().written(),
                household.get().head(),
                period(round));
        return new ModelAndView("redirect:/households/" + household.get().code() + "/survey");
    }

    private static String period(Round round) {
        return round.isAnnual() ? String.valueOf(round.year()) : round.month() + "/" + round.year();
    }

    private static ModelAndView refused(String code, Said why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return ask(code, new Faults(Map.of("code", why)));
    }
}
