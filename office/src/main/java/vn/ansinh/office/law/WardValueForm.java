package vn.ansinh.office.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/**
 * The form by which a value is entered: what was typed, and what is wrong with it.
 *
 * @param number as typed, with separators; a share in percent
 * @param to the last day; empty when no end is known
 * @param replaces id of the value that is corrected; empty for none
 */
public record WardValueForm(
        String number,
        List<String> words,
        String from,
        String to,
        String document,
        String article,
        String reason,
        String replaces,
        Faults faults) {

    /** The fields as a browser sends them; null where it sends none. */
    record Typed(
            @Nullable String number,
            @Nullable List<String> words,
            @Nullable String from,
            @Nullable String to,
            @Nullable String document,
            @Nullable String article,
            @Nullable String reason,
            @Nullable String replaces) {
        WardValueForm form() {
            return new WardValueForm(
                    said(number),
                    words == null ? List.of() : words,
                    said(from),
                    said(to),
                    said(document),
                    said(article),
                    said(reason),
                    said(replaces),
                    Faults.NONE);
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    public WardValueForm {
        words = List.copyOf(words);
    }

    static WardValueForm blank() {
        return new WardValueForm("", List.of(), "", "", "", "", "", "", Faults.NONE);
    }

    WardValueForm with(Map<String, Said> found) {
        return new WardValueForm(number, words, from, to, document, article, reason, replaces, new Faults(found));
    }

    /** What was typed, by field, for a form that sends it once more. */
    Map<String, List<String>> sent() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("number", List.of(number));
        sent.put("words", words);
        sent.put("from", List.of(from));
        sent.put("to", List.of(to));
        sent.put("document", List.of(document));
        sent.put("article", List.of(article));
        sent.put("reason", List.of(reason));
        sent.put("replaces", List.of(replaces));
        return sent;
    }
}
