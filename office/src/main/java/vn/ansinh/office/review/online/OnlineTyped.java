package vn.ansinh.office.review.online;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Request;

/** The public form as typed, without blanks around. */
public record OnlineTyped(
        String kind, String head, String group, String address, String phone, String reason, Faults faults) {
    static final OnlineTyped BLANK = new OnlineTyped("", "", "", "", "", "", Faults.NONE);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_REASON = 1_000;

    public OnlineTyped {
        kind = kind.strip();
        head = head.strip();
        group = group.strip();
        address = address.strip();
        phone = phone.strip();
        reason = reason.strip();
    }

    /** The same with what is wrong in it. */
    OnlineTyped looked() {
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (Request.Kind.ofCode(kind).isEmpty()) {
            wrong.put("kind", Said.of("request.online.fault.kind"));
        }
        if (isNotWithin(head, LONGEST_NAME) || !head.contains(" ")) {
            wrong.put("head", Said.of("request.online.fault.head", LONGEST_NAME));
        }
        if (isNotWithin(group, LONGEST_NAME)) {
            wrong.put("group", Said.of("request.online.fault.group", LONGEST_NAME));
        }
        if (isNotWithin(address, LONGEST_PLACE)) {
            wrong.put("address", Said.of("request.online.fault.address", LONGEST_PLACE));
        }
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9][0-9 .-]{7,18}")) {
            wrong.put("phone", Said.of("request.online.fault.phone"));
        }
        if (isNotWithin(reason, LONGEST_REASON)) {
            wrong.put("reason", Said.of("request.online.fault.reason", LONGEST_REASON));
        }
        return new OnlineTyped(kind, head, group, address, phone, reason, new Faults(wrong));
    }

    private static boolean isNotWithin(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }
}
