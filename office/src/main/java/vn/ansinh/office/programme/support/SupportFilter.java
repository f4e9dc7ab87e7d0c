package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/** By which the board is narrowed; empty for all. */
public record SupportFilter(int year, String group, String body, String source, String state) {
    boolean takes(SupportLine line, LocalDate day) {
        SupportLine.Stand stand = line.stand(day);
        boolean isOfState = state.isEmpty()
                ? stand != SupportLine.Stand.SUGGESTED && stand != SupportLine.Stand.DROPPED
                : stand.code().equals(state);
        return isOfState
                && (group.isEmpty() || line.home().area().toString().equals(group))
                && (body.isEmpty() || line.wanted().body().toString().equals(body))
                && (source.isEmpty()
                        || line.wanted().money().stream()
                                .anyMatch(money -> money.source().code().equals(source)));
    }

    public boolean isAny() {
        return !group.isEmpty() || !body.isEmpty() || !source.isEmpty() || !state.isEmpty();
    }

    /** The address of a page or file with the same choice. */
    public String of(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("year", year)
                .queryParam("group", group)
                .queryParam("body", body)
                .queryParam("source", source)
                .queryParam("state", state)
                .encode()
                .toUriString();
    }
}
