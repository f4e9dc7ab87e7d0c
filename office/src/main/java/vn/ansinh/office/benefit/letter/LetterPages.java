package vn.ansinh.office.benefit.letter;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** The letter to a family: as a page to be read out with it, and as a paper to leave there. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class LetterPages {
    private final FamilyLetters letters;
    private final KnownHouseholds households;
    private final Register register;
    private final Sight sight;

    LetterPages(FamilyLetters letters, KnownHouseholds households, Register register, Sight sight) {
        this.letters = letters;
        this.households = households;
        this.register = register;
        this.sight = sight;
    }

    @GetMapping("/households/{code}/letter")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code, AsOf asOf, Language language) {
        return new ModelAndView("benefit/letter/letter")
                .addObject("letter", letters.of(find(code, asOf.date()), asOf.date(), Spoken.in(language)))
                .addObject("hidden", sight.hidden());
    }

    @GetMapping("/households/{code}/letter.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String format, AsOf asOf) {
        LocalDate day = asOf.date();
        FamilyLetter letter = letters.of(find(code, day), day, vn.ansinh.rules.source.Language.VI);
        return PaperAnswer.of(
                LetterPaper.of(
                        letter, WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day)),
                "thu-ve-che-do-" + letter.code(),
                format);
    }

    private KnownHousehold find(String code, LocalDate day) {
        KnownHousehold household = register.household(code, day)
                .map(Household::id)
                .flatMap(id -> households.find(id, day))
                .orElseThrow(() -> new NothingHere("household " + code));
        sight.look(household);
        return household;
    }
}
