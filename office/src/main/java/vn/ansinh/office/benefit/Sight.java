package vn.ansinh.office.benefit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;

/** Which sensitive facts the acting person may see, and the record of having seen them. */
@Component
public class Sight {
    /** The facts of the law that rest on what only some roles may see. */
    private static final Map<UseCase, Set<String>> FACTS = Map.of(
            UseCase.SEE_HEALTH, Set.of("person.disability-degree", "person.pregnant", "person.serving-prison-sentence"),
            UseCase.SEE_ORIGIN, Set.of("person.ethnic-minority"),
            UseCase.SEE_INCOME,
                    Set.of("person.pension-monthly", "person.si-allowance-monthly", "household.farm-forest-fish-salt"));

    private static final List<UseCase> KINDS = List.of(UseCase.SEE_HEALTH, UseCase.SEE_ORIGIN, UseCase.SEE_INCOME);

    private final AccessLog log;

    Sight(AccessLog log) {
        this.log = log;
    }

    private boolean may(UseCase useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), useCase))
                .orElse(false);
    }

    /** Kinds of facts that are kept from the acting person, as words. */
    public List<String> hidden() {
        return KINDS.stream().filter(kind -> !may(kind)).map(UseCase::name).toList();
    }

    public Set<String> hiddenFacts() {
        Set<String> facts = new HashSet<>();
        KINDS.stream().filter(kind -> !may(kind)).forEach(kind -> facts.addAll(FACTS.getOrDefault(kind, Set.of())));
        return facts;
    }

    /** Somebody looks at the rights of a household, and so at whatever sensitive facts they rest on. */
    public void look(KnownHousehold household) {
        look(List.of(household));
    }

    /** Somebody looks at the rights of several households. */
    public void look(List<KnownHousehold> households) {
        log.record(
                UseCase.SEE_HEALTH,
                households.stream()
                        .flatMap(household -> household.members().stream())
                        .filter(KnownMember::hasPrivateFacts)
                        .map(KnownMember::id)
                        .toList());
        log.record(
                UseCase.SEE_ORIGIN,
                households.stream()
                        .filter(household -> household.members().stream().anyMatch(member -> member.origin() != null))
                        .map(KnownHousehold::id)
                        .toList());
    }
}
