package vn.ansinh.office.correspondence.book;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;

/** What was typed into a form of a document's page that was refused. */
public record DocumentForms(Map<String, String> values, Faults faults) {
    static final DocumentForms BLANK = new DocumentForms(Map.of(), Faults.NONE);

    public DocumentForms {
        values = Map.copyOf(values);
    }

    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }
}
