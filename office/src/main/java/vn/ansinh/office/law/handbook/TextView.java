package vn.ansinh.office.law.handbook;

import java.util.List;
import vn.ansinh.office.law.text.OfficialText;
import vn.ansinh.rules.source.LegalDocument;

/** A ward's copy of an official text, article by article, with what rests on each. */
public record TextView(LegalDocument document, OfficialText text, String loadedBy, List<Section> sections) {
    public TextView {
        sections = List.copyOf(sections);
    }

    /** An article of the text with what rests on it; none for most. */
    public record Section(OfficialText.Part part, List<Use> uses) {
        public Section {
            uses = List.copyOf(uses);
        }
    }

    static TextView of(
            Handbook handbook,
            LegalDocument document,
            OfficialText text,
            String loadedBy,
            List<OfficialText.Part> parts) {
        List<Article> articles = handbook.articles(document);
        return new TextView(
                document,
                text,
                loadedBy,
                parts.stream()
                        .map(part -> new Section(
                                part,
                                articles.stream()
                                        .filter(article -> article.covers(part.number()))
                                        .flatMap(article -> article.uses().stream())
                                        .toList()))
                        .toList());
    }
}
