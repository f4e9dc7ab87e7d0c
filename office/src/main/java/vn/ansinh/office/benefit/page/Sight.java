package vn.ansinh.office.benefit.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.platform.Acting;

/** Which sensitive facts the acting person may see, and the record of having seen them. */
@Component
class Sight {
    /** The facts of the law that rest on what only some roles may see. */
    private static final Map<UseCase, Set<String>> FACTS = Map.of(
            UseCase.SEE_HEALTH, Set.of("person.disability-degree"),
            UseCase.SEE_ORIGIN, Set.of("person.ethnic-minority"),
            UseCase.SEE_INCOME,
                    Set.of("person.pension-monthly", "person.si-allowance-monthly", "household.farm-forest-fish-salt"));

    private static final List<UseCase> KINDS = List.of(UseCase.SEE_HEALTH, UseCase.SEE_ORIGIN, UseCase.SEE_INCOME);

    private final AccessLog log;

    Sight(AccessLog log) {
        this.log = log;
    }

    boolean may(UseCase useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), useCase))
                .orElse(false);
    }

    /** Kinds of facts that are kept from the acting person, as words. */
    List<String> hidden() {
        return KINDS.stream().filter(kind -> !may(kind)).map(UseCase::name).toList();
    }

    Set<String> hiddenFacts() {
        Set<String> facts = new HashSet<>();
        KINDS.stream().filter(kind -> !may(kind)).forEach(kind -> facts.addAll(FACTS.getOrDefault(kind, Set.of())));
        return facts;
    }

    /** Somebody looks at the rights of a household, and so at whatever sensitive facts they rest on. */
    void look(KnownHousehold household) {
        List<KnownMember> members = new ArrayList<>(household.members());
        members.stream()
                .filter(member -> member.disability() != null)
                .forEach(member -> log.record(UseCase.SEE_HEALTH, member.id()));
        if (members.stream().anyMatch(member -> member.origin() != null)) {
            log.record(UseCase.SEE_ORIGIN, household.id());
        }
    }
}
