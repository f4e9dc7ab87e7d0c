package vn.ansinh.office.law.handbook;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.law.text.OfficialText;
import vn.ansinh.rules.source.LegalDocument;

/**
 * A document with its articles and what rests on each.
 *
 * @param copy the latest copy that the ward keeps of its text
 * @param parts of that copy
 */
public record DocumentView(
        LegalDocument document, List<Article> articles, Optional<OfficialText> copy, List<OfficialText.Part> parts) {
    /** Where the texts of all documents are published. */
    private static final String DATABASE = "https://vbpl.vn";

    public DocumentView {
        articles = List.copyOf(articles);
        parts = List.copyOf(parts);
    }

    /** What the copy of the ward says in an article. */
    public List<OfficialText.Part> partsOf(Article article) {
        return parts.stream().filter(part -> article.covers(part.number())).toList();
    }

    /** A public page with its figures, or else the national database of legal documents. */
    public String url() {
        return document.url().orElse(DATABASE);
    }

    public boolean isPageKnown() {
        return document.url().isPresent();
    }
}
