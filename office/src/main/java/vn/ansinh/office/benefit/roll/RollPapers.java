package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.source.Language;

/** Makes the paper of a list from its lines. */
@Component
class RollPapers {
    private final SupportRolls rolls;
    private final Register register;
    private final WardLaw law;

    RollPapers(SupportRolls rolls, Register register, WardLaw law) {
        this.rolls = rolls;
        this.register = register;
        this.law = law;
    }

    @Transactional(readOnly = true)
    AdministrativeDocument paper(Roll roll, Standing standing, Signature signature) {
        return new RollPaper(roll, rolls.lines(roll.id()), names(Language.VI))
                .of(issuer(standing.day()), standing, signature);
    }

    @Transactional(readOnly = true)
    IssuingBody issuer(LocalDate day) {
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
    }

    /** Names of the supports by id. */
    Map<String, String> names(Language language) {
        Map<String, String> names = new HashMap<>();
        law.benefits().all().forEach(one -> names.put(one.id(), one.name().in(language)));
        return names;
    }
}
