package vn.ansinh.office.benefit.payment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.rules.source.Language;

/** What a support is called on lists: one that tells of an illness has a general name wherever it leaves the desk of who may see health. */
@Component
class SupportNames {
    private static final String GENERAL = "Trợ giúp xã hội";
    private static final String GENERAL_ENGLISH = "Social assistance";

    private final WardLaw law;

    SupportNames(WardLaw law) {
        this.law = law;
    }

    /** As papers and files have it. */
    String onPaper(List<PayLine> lines) {
        return lines.stream()
                .map(line -> line.isPrivate() ? GENERAL : name(line.benefit(), Language.VI))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** As pages show it to the acting person. */
    String onPage(String benefit, boolean isPrivate, Language language) {
        if (isPrivate && !seesHealth()) {
            return language == Language.VI ? GENERAL : GENERAL_ENGLISH;
        }
        return name(benefit, language);
    }

    static boolean seesHealth() {
        return Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.SEE_HEALTH))
                .isPresent();
    }

    private String name(String benefit, Language language) {
        return law.benefits().find(benefit).map(one -> one.name().in(language)).orElse(benefit);
    }
}
