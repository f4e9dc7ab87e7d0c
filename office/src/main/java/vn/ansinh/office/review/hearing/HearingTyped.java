package vn.ansinh.office.review.hearing;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;

/** What was typed for a household, whose code is the first. */
public record HearingTyped(String code, Map<String, String> values, Faults faults) {
    public String value(String of, String field, String otherwise) {
        return of.equals(code) ? values.getOrDefault(field, otherwise) : otherwise;
    }
}
