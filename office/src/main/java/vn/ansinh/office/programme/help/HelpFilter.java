package vn.ansinh.office.programme.help;

import org.springframework.web.util.UriComponentsBuilder;

/** By which the list is narrowed; empty for all. */
public record HelpFilter(String group, String body, String level) {
    /** Those without a helper, in the place of a body. */
    public static final String NOBODY = "nobody";

    boolean takes(HelpedHousehold one) {
        boolean isOfBody = body.isEmpty()
                || one.helping()
                        .map(helping -> helping.body().toString().equals(body))
                        .orElse(body.equals(NOBODY));
        return (group.isEmpty() || one.area().toString().equals(group))
                && isOfBody
                && (level.isEmpty() || one.level().code().equals(level));
    }

    public boolean isAny() {
        return !group.isEmpty() || !body.isEmpty() || !level.isEmpty();
    }

    /** The address of a page or file with the same choice. */
    public String of(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("group", group)
                .queryParam("body", body)
                .queryParam("level", level)
                .encode()
                .toUriString();
    }
}
