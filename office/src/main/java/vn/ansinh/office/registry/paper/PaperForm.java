package vn.ansinh.office.registry.paper;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/**
 * The form by which papers are kept: what was typed, and what is wrong with it.
 *
 * @param person id; empty for the household
 * @param event the id of the event that it proves; empty for none
 */
public record PaperForm(
        String person,
        String event,
        String kind,
        String number,
        String issuedOn,
        String issuedBy,
        String note,
        Faults faults) {
    PaperForm with(Map<String, Said> found) {
        return new PaperForm(person, event, kind, number, issuedOn, issuedBy, note, new Faults(found));
    }
}
