package vn.ansinh.office.account.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.ansinh.office.account.GroupChoices;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.entry.OpenSession;
import vn.ansinh.office.platform.web.Conflict;

/** The form of an account: what is kept or was typed, what can be chosen, what is wrong. */
public record AccountForm(
        Optional<AccountRow> kept,
        String userName,
        String fullName,
        List<Role> roles,
        List<UUID> groups,
        List<GroupChoices.Group> choices,
        List<OpenSession> open,
        Map<String, String> errors) {

    static AccountForm blank(List<GroupChoices.Group> choices) {
        return new AccountForm(Optional.empty(), "", "", List.of(), List.of(), choices, List.of(), Map.of());
    }

    static AccountForm of(AccountRow row, List<GroupChoices.Group> choices, List<OpenSession> open) {
        return new AccountForm(
                Optional.of(row), row.userName(), row.fullName(), row.roles(), row.groups(), choices, open, Map.of());
    }

    AccountForm typed(String typedUserName, String typedFullName, List<Role> typedRoles, List<UUID> typedGroups) {
        return new AccountForm(kept, typedUserName, typedFullName, typedRoles, typedGroups, choices, open, errors);
    }

    AccountForm with(Map<String, String> found) {
        return new AccountForm(kept, userName, fullName, roles, groups, choices, open, found);
    }

    /** Both values of each field that somebody else has changed meanwhile. */
    Conflict conflict(String typedFullName, List<Role> typedRoles, List<UUID> typedGroups, UnaryOperator<String> text) {
        AccountRow row = kept.orElseThrow();
        List<Conflict.Difference> differences = new ArrayList<>();
        add(differences, text.apply("account.full-name"), row.fullName(), typedFullName);
        add(differences, text.apply("account.roles"), names(row.roles(), text), names(typedRoles, text));
        add(differences, text.apply("account.groups"), groupNames(row.groups()), groupNames(typedGroups));
        return new Conflict(differences, "/accounts/" + row.id());
    }

    private static void add(List<Conflict.Difference> differences, String field, String stored, String yours) {
        if (!stored.equals(yours)) {
            differences.add(new Conflict.Difference(field, stored, yours));
        }
    }

    private static String names(List<Role> roles, UnaryOperator<String> text) {
        return roles.stream()
                .map(role -> text.apply("account.role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    /** How many of the groups that it is bound to are there no more. */
    public long endedGroups() {
        return groups.stream()
                .filter(id -> choices.stream().noneMatch(group -> group.id().equals(id)))
                .count();
    }

    private String groupNames(List<UUID> ids) {
        return choices.stream()
                .filter(group -> ids.contains(group.id()))
                .map(GroupChoices.Group::name)
                .collect(Collectors.joining(", "));
    }
}
