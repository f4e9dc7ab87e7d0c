package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.review.round.PaperAnswer;

/** One list: its lines beside the list before, its sum, its spreadsheet and its paper. */
@Controller
@Requires(UseCase.SEE_ROLL)
class RollPages {
    private final SupportRolls rolls;
    private final RollResults results;
    private final RollPapers papers;
    private final RollSpreadsheet sheet;
    private final TakenOut taken;
    private final Today today;

    RollPages(
            SupportRolls rolls,
            RollResults results,
            RollPapers papers,
            RollSpreadsheet sheet,
            TakenOut taken,
            Today today) {
        this.rolls = rolls;
        this.results = results;
        this.papers = papers;
        this.sheet = sheet;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/rolls/lists/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        return page(find(id), new RollView.Filter(change, group, result), page, language, Map.of(), Faults.NONE);
    }

    Roll find(UUID id) {
        return rolls.find(id).orElseThrow(() -> new NothingHere("list " + id));
    }

    ModelAndView page(
            Roll roll,
            RollView.Filter filter,
            String page,
            Language language,
            Map<String, String> typed,
            Faults faults) {
        List<RollLine> all = rolls.lines(roll.id());
        List<RollLine> these = these(roll, all, filter);
        Part<RollLine> part = Part.of(these, PageToken.read(page));
        return new ModelAndView("roll/list")
                .addObject(
                        "view",
                        new RollView(
                                roll,
                                all,
                                part.rows(),
                                filter,
                                Pager.of(filter.address(roll.address()), these.size(), part.previous(), part.next()),
                                papers.names(Spoken.in(language)),
                                results.of(roll.id())))
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private static List<RollLine> these(Roll roll, List<RollLine> all, RollView.Filter filter) {
        return all.stream()
                .filter(one -> filter.takes(one, roll.kind().parts()))
                .toList();
    }

    /** Exactly what the page shows, in the columns of whoever gets it. */
    @GetMapping("/rolls/lists/{id}/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String result,
            HttpServletRequest request,
            HttpServletResponse response) {
        Roll roll = find(id);
        List<RollLine> shown = these(roll, rolls.lines(id), new RollView.Filter(change, group, result));
        taken.record(new TakenOut.File(
                "roll",
                shown.size(),
                sheet.hasIdentities(roll.kind()) ? List.of(UseCase.SEE_IDENTITY) : List.of(),
                roll.recipient(),
                ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of(RollSigning.fileName(roll), sheet.of(roll, shown, today.date(), Language.of(request)));
    }

    /** The whole list as a paper, as it stands; the one that was signed is in the register of documents. */
    @GetMapping("/rolls/lists/{id}/paper.{format}")
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format) {
        Roll roll = find(id);
        Standing standing =
                roll.sentOn().<Standing>map(Standing.Unnumbered::new).orElseGet(() -> new Standing.Draft(today.date()));
        Signature hand = Signature.deputyForChair(
                        roll.signer().isEmpty() ? Optional.empty() : Optional.of(roll.signer()))
                .forCommittee();
        return PaperAnswer.of(papers.paper(roll, standing, hand), RollSigning.fileName(roll), format);
    }
}
