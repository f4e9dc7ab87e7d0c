package vn.ansinh.office.law.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.procedure.Filing;
import vn.ansinh.rules.procedure.Procedures;
import vn.ansinh.rules.procedure.Term;
import vn.ansinh.rules.source.Language;

/**
 * How to ask for some of what is given: what the family brings and where. What the office writes itself is no business of theirs.
 *
 * @param benefits what is asked for by it
 * @param isKnown false when the text that names the papers was not seen
 */
public record ToDo(
        String name,
        List<String> benefits,
        boolean isKnown,
        List<Paper> papers,
        List<String> shows,
        List<String> channels) {
    public ToDo {
        benefits = List.copyOf(benefits);
        papers = List.copyOf(papers);
        shows = List.copyOf(shows);
        channels = List.copyOf(channels);
    }

    /** Whether anything is to be brought, as far as is known. */
    public boolean asksForPapers() {
        return !isKnown || !papers.isEmpty() || !shows.isEmpty();
    }

    /** A paper to hand in, with the numbers of its official forms. */
    public record Paper(String name, List<String> forms) {
        public Paper {
            forms = List.copyOf(forms);
        }
    }

    /** One for each procedure, in the order in which what they give is shown. */
    static List<ToDo> of(List<Entitlement> given, Procedures procedures, LocalDate day, Language language) {
        Map<String, List<String>> benefits = new LinkedHashMap<>();
        given.forEach(one -> one.benefit()
                .procedure()
                .ifPresent(id -> benefits.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(one.benefit().name().in(language))));
        List<ToDo> all = new ArrayList<>();
        benefits.forEach((id, names) -> procedures
                .find(id)
                .flatMap(procedure -> procedure
                        .versionFor(day)
                        .map(version -> of(procedure.name().in(language), names, version.filing(), language)))
                .ifPresent(all::add));
        return List.copyOf(all);
    }

    private static ToDo of(String name, List<String> benefits, Filing filing, Language language) {
        return new ToDo(
                name,
                benefits,
                filing.isKnown(),
                filing.papers().stream()
                        .map(paper -> new Paper(paper.name().in(language), paper.forms()))
                        .toList(),
                filing.shows().stream().map(show -> show.in(language)).toList(),
                filing.channels().stream()
                        .map(Term::name)
                        .map(channel -> channel.in(language))
                        .toList());
    }
}
