package vn.ansinh.office.review.checking;

import java.util.List;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.rules.source.Bilingual;

/** Why a form is odd: a sentence by its key; what it names may be words of a key itself. */
public record Reason(String key, List<Object> values) {
    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(String key, Object... values) {
        return new Reason(key, List.of(values));
    }

    /** In the language of the page. */
    public String in(Shell shell) {
        return shell.text(
                key,
                values.stream()
                        .map(value -> switch (value) {
                            case Said said -> said.in(shell);
                            case Bilingual name -> name.in(Spoken.in(shell));
                            default -> value;
                        })
                        .toArray());
    }
}
