package vn.ansinh.office.law.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.law.text.OfficialText;
import vn.ansinh.rules.source.Language;
import vn.ansinh.rules.source.LegalDocument;

/**
 * The copies of official texts that the ward keeps, and the form that takes in another.
 *
 * @param chosen id of the document that the next file is of
 * @param fault what is wrong with the file that was sent; null for nothing
 */
public record TextsView(
        List<OfficialText> texts,
        List<LegalDocument> documents,
        Map<UUID, String> names,
        String chosen,
        @Nullable String fault) {
    public TextsView {
        texts = List.copyOf(texts);
        documents = List.copyOf(documents);
    }

    /** The name of a document; its id where no law file knows it any more. */
    public String named(String id, Language language) {
        Optional<LegalDocument> document =
                documents.stream().filter(one -> one.id().equals(id)).findFirst();
        return document.map(one -> one.name().in(language)).orElse(id);
    }

    public Map<String, String> choices(Language language) {
        Map<String, String> choices = new java.util.LinkedHashMap<>();
        documents.forEach(one -> choices.put(one.id(), one.name().in(language)));
        return choices;
    }
}
