package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.help.HelpTyped;
import vn.ansinh.office.programme.plan.Plan;
import vn.ansinh.office.programme.plan.Plans;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** Phụ lục and bản niêm yết of a year. The annex is of the whole ward and needs the right to see why households are poor. */
@Controller
@Requires(UseCase.SEE_HELP)
class SupportAnnexPages {
    private static final int USUAL_DAYS = 30;

    private final SupportAnnex annex;
    private final SupportPostings postings;
    private final Plans plans;
    private final Issuing issuing;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    SupportAnnexPages(
            SupportAnnex annex,
            SupportPostings postings,
            Plans plans,
            Issuing issuing,
            Register register,
            TakenOut taken,
            Today today) {
        this.annex = annex;
        this.postings = postings;
        this.plans = plans;
        this.issuing = issuing;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    private static void mustSeeAll() {
        if (!SupportYears.seesAll()) {
            throw new NothingHere("the annex of the whole ward");
        }
    }

    @GetMapping("/programme/support/annex")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam Optional<Integer> year) {
        mustSeeAll();
        return page(year.orElse(today.date().getYear()), new HelpTyped(blank(), Faults.NONE));
    }

    private Map<String, String> blank() {
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("from", VietnameseDates.inShort(today.date()));
        values.put("until", VietnameseDates.inShort(today.date().plusDays(USUAL_DAYS)));
        return values;
    }

    private ModelAndView page(int year, HelpTyped typed) {
        LocalDate day = today.date();
        Optional<SupportAnnex.Kept> kept = annex.kept(year);
        List<AnnexRow> rows = kept.map(SupportAnnex.Kept::rows).orElseGet(() -> annex.rows(year, day));
        return new ModelAndView("programme/support/annex")
                .addObject("year", year)
                .addObject("kept", kept)
                .addObject("plan", plans.of(year))
                .addObject("rows", rows)
                .addObject("totals", AnnexTotals.of(rows))
                .addObject("posted", postings.rows(year, day))
                .addObject("postings", postings.of(year))
                .addObject("typed", typed);
    }

    private IssuingBody issuer(LocalDate day) {
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day);
    }

    @GetMapping("/programme/support/annex-{year}.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable int year, @PathVariable String format) {
        mustSeeAll();
        Format made = switch (format) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            case "xlsx" -> Format.XLSX;
            default -> throw new NothingHere("annex as " + format);
        };
        Optional<SupportAnnex.Kept> kept = annex.kept(year);
        List<AnnexRow> rows = kept.map(SupportAnnex.Kept::rows).orElseGet(() -> annex.rows(year, today.date()));
        AdministrativeDocument paper = kept.map(one -> copy(year, one)).orElseGet(() -> draft(year, rows));
        taken.record(new TakenOut.File("support-annex", rows.size(), List.of(), "", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("phu-luc-phuong-an-ho-tro-" + year + "." + made.extension())
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(Rendering.render(paper, made));
    }

    /** The kept lines again; the signed one is in the register of documents. */
    private AdministrativeDocument copy(int year, SupportAnnex.Kept kept) {
        String written = plans.find(kept.plan())
                .flatMap(Plan::issued)
                .map(Plan.Step::written)
                .or(() -> issuing.cited(kept.document()))
                .orElse("");
        return SupportAnnexPaper.of(
                year,
                kept.rows(),
                issuer(kept.day()),
                new Standing.Unnumbered(kept.day()),
                Optional.of(SupportAnnexPaper.enclosed(written, kept.day())),
                new Signature(List.of(), Optional.empty()));
    }

    private AdministrativeDocument draft(int year, List<AnnexRow> rows) {
        LocalDate day = today.date();
        return SupportAnnexPaper.of(
                year,
                rows,
                issuer(day),
                new Standing.Draft(day),
                Optional.empty(),
                Signature.deputyForChair(Optional.empty()).forCommittee());
    }

    /** Makes the list that hangs. */
    @PostMapping("/programme/support/annex/post")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView post(
            @RequestParam int year,
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        HelpTyped typed = new HelpTyped(form, Faults.NONE);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> from = WrittenDate.read(typed.at("from"), today.date());
        Optional<LocalDate> until = WrittenDate.read(typed.at("until"), today.date());
        if (from.isEmpty()) {
            wrong.put("from", Said.of("programme.body.fault.from"));
        }
        if (until.isEmpty()) {
            wrong.put("until", Said.of("programme.body.fault.from"));
        } else if (from.isPresent() && until.get().isBefore(from.get())) {
            wrong.put("until", Said.of("support.fault.until"));
        }
        for (String field : List.of("place", "contact")) {
            if (typed.at(field).isBlank() || typed.at(field).strip().length() > SupportReading.LONGEST) {
                wrong.put(field, Said.of("support.fault." + field, SupportReading.LONGEST));
            }
        }
        List<SupportPosting.Row> rows = postings.rows(year, today.date());
        if (rows.isEmpty()) {
            wrong.put("from", Said.of("support.fault.nothing"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(year, new HelpTyped(form, new Faults(wrong)));
        }
        postings.make(new SupportPosting(
                id,
                year,
                from.orElseThrow(),
                until.orElseThrow(),
                typed.at("place").strip(),
                typed.at("contact").strip(),
                rows,
                ""));
        Flash.done(response, "support.posted");
        return new ModelAndView("redirect:/programme/support/annex?year=" + year + "#posted");
    }

    @GetMapping("/programme/support/posted/{id}.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> posted(@PathVariable UUID id, @PathVariable String format) {
        SupportPosting posting = postings.find(id).orElseThrow(() -> new NothingHere("posting " + id));
        return PaperAnswer.of(
                SupportPostedPaper.of(posting, issuer(posting.from())), "niem-yet-ho-tro-" + posting.year(), format);
    }
}
