package vn.ansinh.rules.procedure;

import java.util.List;
import vn.ansinh.rules.source.Bilingual;

/**
 * Giấy tờ: a paper to bring or to write.
 *
 * @param forms numbers of the official forms, empty when there is none; of several the one that fits is used
 */
public record Paper(Bilingual name, List<String> forms) {
    public Paper {
        forms = List.copyOf(forms);
    }
}
