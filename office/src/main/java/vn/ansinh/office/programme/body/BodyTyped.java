package vn.ansinh.office.programme.body;

import vn.ansinh.office.platform.web.Faults;

/**
 * The form of a body or of a person who answers for one, as typed.
 *
 * @param kind only of a body
 * @param user the account of the person, or nothing
 */
public record BodyTyped(
        String id,
        String kind,
        String name,
        String shortName,
        String from,
        String user,
        String post,
        String phone,
        boolean isLead,
        Faults faults) {
    BodyTyped with(Faults found) {
        return new BodyTyped(id, kind, name, shortName, from, user, post, phone, isLead, found);
    }
}
