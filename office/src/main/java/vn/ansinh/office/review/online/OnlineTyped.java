package vn.ansinh.office.review.online;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.review.round.Request;

/** The public form as typed, without blanks around and signs that nobody sees. */
public record OnlineTyped(
        String kind, String head, String group, String address, String phone, String reason, Faults faults) {
    static final OnlineTyped BLANK = new OnlineTyped("", "", "", "", "", "", Faults.NONE);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_REASON = 1_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NAME = Pattern.compile(".*\\p{L}.* .*\\p{L}.*");

    public OnlineTyped {
        kind = kind.strip();
        head = Vietnamese.clean(head);
        group = Vietnamese.clean(group);
        address = Vietnamese.clean(address);
        phone = Vietnamese.clean(phone);
        reason = lines(reason);
    }

    /** Line ends stay. */
    private static String lines(String text) {
        return text.lines()
                .map(Vietnamese::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The same with what is wrong in it. */
    OnlineTyped looked() {
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (Request.Kind.ofCode(kind).isEmpty()) {
            wrong.put("kind", Said.of("request.online.fault.kind"));
        }
        if (isNotWithin(head, LONGEST_NAME) || !NAME.matcher(head).matches()) {
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
        return !WORD.matcher(text).find() || text.length() > longest;
    }
}
