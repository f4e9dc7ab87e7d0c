package vn.ansinh.office.benefit.enrolment;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.registry.people.Vietnamese;

/** By which the list is narrowed; empty for all, an empty state for those that have not ended. */
public record EnrolmentFilter(String benefit, String group, String state, String name) {
    /** Also those that have ended. */
    public static final String ANY = "any";

    boolean takes(EnrolmentLine one) {
        boolean isSo = state.isEmpty()
                ? one.state() != Enrolment.State.ENDED
                : state.equals(ANY)
                        || one.state().name().toLowerCase(Locale.ROOT).equals(state);
        return isSo
                && (benefit.isEmpty() || one.benefit().id().equals(benefit))
                && (group.isEmpty() || one.who().area().equals(group))
                && (name.isBlank()
                        || fold(one.who().name() + " " + one.who().code()).contains(fold(name.strip())));
    }

    private static String fold(String text) {
        return Vietnamese.fold(text);
    }

    public boolean isAny() {
        return !(benefit + group + state + name).isEmpty();
    }

    /** The address of a page or file with the same choice. */
    public String of(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("benefit", benefit)
                .queryParam("group", group)
                .queryParam("state", state)
                .queryParam("name", name)
                .encode()
                .toUriString();
    }
}
