package vn.ansinh.office.programme.watch;

import org.springframework.web.util.UriComponentsBuilder;

/** By which the list is narrowed; empty for all. */
public record WatchFilter(String group, String level, String reason) {
    boolean takes(Watched one) {
        return (group.isEmpty() || one.area().toString().equals(group))
                && (level.isEmpty() || one.level().code().equals(level))
                && (reason.isEmpty() || one.has(reason));
    }

    public boolean isAny() {
        return !group.isEmpty() || !level.isEmpty() || !reason.isEmpty();
    }

    /** The address of a page or file with the same choice. */
    public String of(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("group", group)
                .queryParam("level", level)
                .queryParam("reason", reason)
                .encode()
                .toUriString();
    }
}
