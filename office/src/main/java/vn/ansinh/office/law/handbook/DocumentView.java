package vn.ansinh.office.law.handbook;

import java.util.List;
import vn.ansinh.rules.source.LegalDocument;

/** A document with its articles and what rests on each. */
public record DocumentView(LegalDocument document, List<Article> articles) {
    /** Where the texts of all documents are published. */
    private static final String DATABASE = "https://vbpl.vn";

    public DocumentView {
        articles = List.copyOf(articles);
    }

    /** A public page with its figures, or else the national database of legal documents. */
    public String url() {
        return document.url().orElse(DATABASE);
    }

    public boolean isPageKnown() {
        return document.url().isPresent();
    }
}
