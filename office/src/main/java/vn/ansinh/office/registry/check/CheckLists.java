package vn.ansinh.office.registry.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;

/** What the checks find today, with what was said of it. */
@Component
class CheckLists {
    private final Findings findings;
    private final Acceptances acceptances;
    private final Colleagues colleagues;
    private final Today today;

    CheckLists(Findings findings, Acceptances acceptances, Colleagues colleagues, Today today) {
        this.findings = findings;
        this.acceptances = acceptances;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** A check that the acting person may see. */
    static Check check(String code) {
        Optional<Role> role = Acting.current().map(who -> Role.of(who.role()));
        return Check.ofCode(code)
                .filter(check -> role.map(check::isFor).orElse(false))
                .orElseThrow(() -> new NothingHere("check " + code));
    }

    ChecksView counts() {
        Map<Acceptance.Of, Acceptance> known = acceptances.now();
        Bounds bounds = findings.bounds(today.date());
        List<ChecksView.Line> lines = new ArrayList<>();
        Map<Check, List<Object>> named = new EnumMap<>(Check.class);
        findings.on(today.date()).forEach((check, list) -> {
            int accepted = (int) list.stream()
                    .filter(one -> known.containsKey(Acceptance.Of.finding(one)))
                    .count();
            lines.add(new ChecksView.Line(check, list.size() - accepted, accepted));
            named.put(check, check.bounds(bounds));
        });
        return new ChecksView(lines, named);
    }

    /** The values of the sentence of a check. */
    List<Object> bounds(Check check) {
        return check.bounds(findings.bounds(today.date()));
    }

    /** The findings that somebody must look at, or those that somebody said are right. */
    List<CheckView.Line> lines(Check check, boolean accepted) {
        Map<Acceptance.Of, Acceptance> known = acceptances.now();
        Map<UUID, String> names = accepted ? colleagues.names() : Map.of();
        return findings.of(check, today.date()).stream()
                .filter(finding -> known.containsKey(Acceptance.Of.finding(finding)) == accepted)
                .map(finding -> line(finding, known, names))
                .toList();
    }

    static List<CheckView.Line> in(Optional<UUID> group, List<CheckView.Line> lines) {
        return group.map(id -> lines.stream()
                        .filter(line -> id.equals(line.finding().area()))
                        .toList())
                .orElse(lines);
    }

    /** The finding of a household or person. */
    CheckView.Line line(Check check, UUID subject) {
        Finding finding = findings.of(check, today.date()).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NothingHere("finding " + check.code() + " " + subject));
        return line(finding, acceptances.now(), colleagues.names());
    }

    private static CheckView.Line line(Finding finding, Map<Acceptance.Of, Acceptance> known, Map<UUID, String> names) {
        Acceptance acceptance = known.get(Acceptance.Of.finding(finding));
        return new CheckView.Line(
                finding, acceptance, acceptance == null ? "" : names.getOrDefault(acceptance.by(), ""));
    }
}
