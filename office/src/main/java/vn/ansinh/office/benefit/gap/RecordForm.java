package vn.ansinh.office.benefit.gap;

import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/**
 * The form by which take-up is written down: what was typed, and what is wrong with it.
 *
 * @param deed made when the form was opened, so that what is sent twice is kept once
 */
public record RecordForm(UUID deed, String state, String since, String paper, String note, Faults faults) {
    RecordForm with(Map<String, Said> found) {
        return new RecordForm(deed, state, since, paper, note, new Faults(found));
    }
}
