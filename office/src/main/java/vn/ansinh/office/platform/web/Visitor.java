package vn.ansinh.office.platform.web;

import java.util.function.Predicate;

/**
 * Who looks at a page, as far as the frame around it must know.
 *
 * @param name the person's name as shown; empty when nobody is signed in
 * @param roleKey the key of the role's name; empty when nobody is signed in
 * @param may tells by the name of a use case whether the person may use it
 */
public record Visitor(String name, String roleKey, Predicate<String> may) {
    /** Nobody: may do nothing. */
    public static final Visitor NOBODY = new Visitor("", "", useCase -> false);

    /** Whether someone is signed in. */
    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** The first letter of the given name, which stands last in Vietnamese. */
    public String initial() {
        String given = name.substring(name.lastIndexOf(' ') + 1);
        return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    }
}
