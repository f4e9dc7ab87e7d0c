package vn.ansinh.office.law.handbook;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.law.text.OfficialText;
import vn.ansinh.office.law.text.OfficialTexts;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.source.LegalDocument;

/** Sổ tay pháp luật: every document, benefit and value of the law files, and what rests on what. */
@Controller
@Requires(UseCase.ASK_LAW)
class HandbookPages {
    private final WardLaw law;
    private final OfficialTexts texts;
    private final WardCalendar calendar;
    private final Words words;

    HandbookPages(WardLaw law, OfficialTexts texts, WardCalendar calendar, Words words) {
        this.law = law;
        this.texts = texts;
        this.calendar = calendar;
        this.words = words;
    }

    @GetMapping("/law")
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String mark,
            AsOf asOf,
            Language language) {
        return page(
                "law/index",
                Index.of(handbook(), q.strip(), Index.Wanted.of(mark), asOf.date(), family -> named(family, language)));
    }

    @GetMapping("/law/documents/{id}")
    ModelAndView document(@PathVariable String id) {
        Handbook handbook = handbook();
        LegalDocument document = handbook.document(id).orElseThrow(() -> new NothingHere("document " + id));
        Optional<OfficialText> copy = texts.of(id).stream().findFirst();
        return page(
                "law/document",
                new DocumentView(
                        document,
                        handbook.articles(document),
                        copy,
                        copy.map(one -> texts.parts(one.id())).orElse(List.of())));
    }

    @GetMapping("/law/benefits/{id}")
    ModelAndView benefit(@PathVariable String id, AsOf asOf, Language language) {
        Handbook handbook = handbook();
        Benefit benefit = handbook.law().benefits().find(id).orElseThrow(() -> new NothingHere("benefit " + id));
        return page("law/benefit", BenefitView.of(handbook, benefit, asOf.date(), Spoken.in(language)));
    }

    /** A procedure, for a file received on the day of the page. */
    @GetMapping("/law/procedures/{id}")
    ModelAndView procedure(@PathVariable String id, AsOf asOf) {
        Handbook handbook = handbook();
        Procedure procedure =
                handbook.law().procedures().find(id).orElseThrow(() -> new NothingHere("procedure " + id));
        return page("law/procedure", ProcedureView.of(handbook, procedure, asOf.date(), calendar));
    }

    @GetMapping("/law/values/{id}")
    ModelAndView value(@PathVariable String id, AsOf asOf, Language language) {
        Handbook handbook = handbook();
        Parameter parameter = handbook.parameter(id).orElseThrow(() -> new NothingHere("value " + id));
        return page(
                "law/value",
                new ValueView(
                        parameter,
                        asOf.date(),
                        StepChart.of(parameter, asOf.date(), Writing.in(language)),
                        handbook.readers(parameter),
                        Handbook.isLeftToWard(parameter)));
    }

    private Handbook handbook() {
        return new Handbook(law.law());
    }

    private String named(String family, Language language) {
        String key = "law.family." + family;
        return words.has(language, key) ? words.text(language, key) : family;
    }

    private static ModelAndView page(String template, Object view) {
        return new ModelAndView(template, "view", view);
    }
}
