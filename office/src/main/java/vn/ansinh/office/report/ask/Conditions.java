package vn.ansinh.office.report.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;

/** All conditions that there are, from every source, as far as the acting person may ask them. */
@Component
public class Conditions {
    /** Gives conditions on what it knows; each source is a bean. */
    public interface Source {
        List<Condition> conditions();

        /** Whether they are answered from the ward of the day alone, so that answers may stand as long as it does. */
        default boolean isOfRegister() {
            return false;
        }
    }

    private final List<Condition> all;

    Conditions(ObjectProvider<Source> sources) {
        List<Condition> found = new ArrayList<>();
        sources.orderedStream()
                .forEach(source -> source.conditions().stream()
                        .map(condition -> source.isOfRegister() ? condition.keptWithWard() : condition)
                        .forEach(found::add));
        this.all = List.copyOf(found);
    }

    public List<Condition> offered() {
        return all.stream()
                .filter(condition -> condition.needs().stream().allMatch(Conditions::may))
                .toList();
    }

    /** Nothing for one that is not there, or not for the acting person. */
    public Optional<Condition> find(String id) {
        return offered().stream().filter(condition -> condition.id().equals(id)).findFirst();
    }

    /** Conditions by which a table about a subject may be divided: each household or person has one of their choices. */
    public List<Condition> dimensions(Subject subject) {
        return offered().stream()
                .filter(Condition::isDimension)
                .filter(condition -> subject == Subject.PEOPLE || condition.of() == Subject.HOUSEHOLDS)
                .toList();
    }

    /** Whether the acting person may do something. */
    public static boolean may(UseCase useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), useCase))
                .orElse(false);
    }
}
