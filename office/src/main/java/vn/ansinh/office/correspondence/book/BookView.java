package vn.ansinh.office.correspondence.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Shell;

/** The list of the register with what was asked for, as typed. */
public record BookView(
        String words,
        String direction,
        String title,
        String from,
        String until,
        List<String> titles,
        List<RegisteredDocument> documents,
        Pager pager) {
    public BookView {
        titles = List.copyOf(titles);
        documents = List.copyOf(documents);
    }

    public boolean isNarrowed() {
        return !(words + direction + title + from + until).isEmpty();
    }

    public Map<String, String> directions(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("correspondence.both"));
        choices.put("out", shell.text("correspondence.out"));
        choices.put("in", shell.text("correspondence.in"));
        return choices;
    }

    public Map<String, String> kinds(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("correspondence.any-kind"));
        for (String one : titles) {
            choices.put(
                    one.isEmpty() ? "-" : one,
                    one.isEmpty()
                            ? shell.text("correspondence.letter")
                            : one.charAt(0) + one.substring(1).toLowerCase(Locale.ROOT));
        }
        return choices;
    }
}
