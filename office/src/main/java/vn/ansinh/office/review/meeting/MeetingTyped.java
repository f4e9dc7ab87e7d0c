package vn.ansinh.office.review.meeting;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;

/** A form of the meeting as typed. */
public record MeetingTyped(Map<String, String> values, Faults faults) {
    public MeetingTyped {
        values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }

    MeetingTyped with(Faults found) {
        return new MeetingTyped(values, found);
    }
}
