package vn.ansinh.office.registry.check;

import java.util.List;
import vn.ansinh.office.registry.check.Finding.Said;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.SpellKind;

/** What the papers of a person say, and what they do not. */
final class OfPapers {
    private OfPapers() {}

    static void look(Home home, Resident who, Found found) {
        CitizenId number = who.sensitive().number();
        if (number != null) {
            List<Said> said = number.check(who.sex(), who.birth()).stream()
                    .map(remark -> about(number, remark))
                    .toList();
            found.person(Check.ID_MISMATCH, home, who, said);
        } else if (who.isAtLeast(Bounds.GROWN_UP, found.day())) {
            found.person(
                    Check.ID_MISSING,
                    home,
                    who,
                    who.sensitive().hasOldNumber() ? "id-old-only" : "id-missing",
                    who.bornWritten());
        }
        BirthDate birth = who.birth();
        if (birth == null) {
            found.person(
                    Check.BIRTH_MISSING, home, who, "relation", who.relation().vietnamese());
        } else if (birth.precision() != BirthDate.Precision.DAY) {
            found.person(Check.BIRTH_UNCLEAR, home, who, "born", birth.written());
        }
        if (who.sex() == null) {
            found.person(
                    Check.SEX_MISSING,
                    home,
                    who,
                    "born-as",
                    who.bornWritten(),
                    who.relation().vietnamese());
        }
        if (who.sensitive().origin() == null) {
            found.person(
                    Check.ETHNIC_MISSING,
                    home,
                    who,
                    "born-as",
                    who.bornWritten(),
                    who.relation().vietnamese());
        }
        who.expected().forEach((kind, day) -> {
            boolean isCertificate = kind == SpellKind.DISABILITY_CERTIFICATE;
            if (!day.isAfter(found.day()) && (isCertificate || !kind.isPrivate())) {
                found.person(
                        isCertificate ? Check.CERTIFICATE_EXPIRED : Check.RETURN_OVERDUE,
                        home,
                        who,
                        "overdue-" + kind.code(),
                        day);
            }
        });
        if (who.name().indexOf(' ') < 0) {
            found.person(
                    Check.NAME_SHORT,
                    home,
                    who,
                    "born-as",
                    who.bornWritten(),
                    who.relation().vietnamese());
        }
    }

    /** The remark of the number, with its last digits only. */
    private static Said about(CitizenId number, Remark remark) {
        List<String> facts = remark.arguments();
        String shown = number.toString();
        return facts.size() > 2
                ? Found.sentence(remark.code(), shown, facts.get(1), facts.get(2))
                : Found.sentence(remark.code(), shown, facts.getLast());
    }
}
