package vn.ansinh.office.review.outcome;

import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.rules.source.Bilingual;

/** The words of tables in both languages: the screen shows one, papers are Vietnamese. */
@Component
class Wording {
    private final Words words;

    Wording(Words words) {
        this.words = words;
    }

    /** Of {@code outcome.<key>}. */
    Bilingual of(String key, Object... values) {
        return new Bilingual(
                words.text(Language.VIETNAMESE, "outcome." + key, values),
                words.text(Language.ENGLISH, "outcome." + key, values));
    }
}
