package vn.ansinh.office.programme.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.SubCause;

/** What help is for: the causes that forms count with the finer ones under them, and the lacks of basic services. */
@Component
public class HelpNeeds {
    private final Law law;
    private final Words words;

    HelpNeeds(Law law, Words words) {
        this.law = law;
        this.words = words;
    }

    /** The causes and those under them by code, in words. */
    Map<String, String> causes(Language language) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Cause cause : law.causes()) {
            all.put(cause.id(), cause.name().in(Spoken.in(language)));
            cause.subCauses().forEach(sub -> all.put(sub.id(), sub.name().in(Spoken.in(language))));
        }
        return all;
    }

    /** Causes and lacks by code, in words. */
    Map<String, String> all(Language language) {
        Map<String, String> all = new LinkedHashMap<>(causes(language));
        law.indicators().forEach(each -> all.put(each.id(), words.text(language, "review.indicator." + each.id())));
        return all;
    }

    /** The same for papers that others read too: what is told only to those who see facts of health stands under its general cause. */
    public List<String> inGeneralWords(List<String> codes, Language language) {
        return inWords(
                codes.stream()
                        .map(code -> isSensitive(code) ? under(code).orElse("") : code)
                        .toList(),
                language);
    }

    /** The needs in words, in the order of the law; a code that nobody knows is left out. */
    public List<String> inWords(List<String> codes, Language language) {
        List<String> said = new ArrayList<>();
        all(language).forEach((code, name) -> {
            if (codes.contains(code)) {
                said.add(name);
            }
        });
        return said;
    }

    boolean isCause(String code) {
        return law.causes().stream().anyMatch(one -> one.id().equals(code))
                || law.findSubCause(code).isPresent();
    }

    /** The one of the eight causes under which a finer one is counted. */
    Optional<String> under(String code) {
        return law.findSubCause(code).map(SubCause::cause);
    }

    /** Whether it is told only to those who may see facts of health. */
    boolean isSensitive(String code) {
        return law.findSubCause(code).filter(SubCause::sensitive).isPresent();
    }
}
