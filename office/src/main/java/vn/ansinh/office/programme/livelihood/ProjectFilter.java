package vn.ansinh.office.programme.livelihood;

import org.springframework.web.util.UriComponentsBuilder;

/** By which the list is narrowed; empty for all. */
public record ProjectFilter(String kind, String group, String body, String state, String year) {
    /** Those with a step or a last day that is over, in the place of a state. */
    public static final String LATE = "late";

    boolean takes(ProjectView one) {
        Project project = one.project();
        boolean isHere = group.isEmpty()
                || project.areas().isEmpty()
                || project.areas().stream().anyMatch(area -> area.toString().equals(group));
        boolean isSo = state.isEmpty()
                || (state.equals(LATE) ? one.isLate() : one.state().code().equals(state));
        return (kind.isEmpty() || project.kind().code().equals(kind))
                && isHere
                && isSo
                && (body.isEmpty() || project.body().toString().equals(body))
                && (!year.matches("20\\d\\d") || project.touches(Integer.parseInt(year)));
    }

    public boolean isAny() {
        return !(kind + group + body + state + year).isEmpty();
    }

    /** The address of a page or file with the same choice. */
    public String of(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("kind", kind)
                .queryParam("group", group)
                .queryParam("body", body)
                .queryParam("state", state)
                .queryParam("year", year)
                .encode()
                .toUriString();
    }
}
