package vn.ansinh.office.registry.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.EventForesight;
import vn.ansinh.office.registry.EventForesight.Counted;
import vn.ansinh.office.registry.EventForesight.Outlook;
import vn.ansinh.office.registry.Register;

/** Looks at households before and after a deed within one transaction. */
@Component
class Looking {
    private final Register register;
    private final ObjectProvider<EventForesight> foresight;
    private final Today today;

    Looking(Register register, ObjectProvider<EventForesight> foresight, Today today) {
        this.register = register;
        this.foresight = foresight;
        this.today = today;
    }

    /** The households of one moment, and what stands of them. */
    record View(Map<UUID, Preview.Side> sides, @Nullable Outlook outlook) {}

    /** Both sides of a deed; no views where it was refused. */
    record Both(Result result, Optional<View> before, Optional<View> after) {}

    Both around(Supplier<Result> deed, Collection<UUID> households) {
        View before = view(households);
        Result result = deed.get();
        return result instanceof Result.Done done
                ? new Both(result, Optional.of(before), Optional.of(view(done.households())))
                : new Both(result, Optional.empty(), Optional.empty());
    }

    View view(Collection<UUID> households) {
        EventForesight one = foresight.getIfAvailable();
        Outlook outlook = one == null ? null : one.look(households, today.date());
        Map<UUID, Counted> counted = one == null || outlook == null ? Map.of() : one.counted(outlook);
        Map<UUID, Preview.Side> sides = new LinkedHashMap<>();
        for (UUID household : households) {
            register.household(household, today.date())
                    .ifPresent(found -> sides.put(
                            household,
                            new Preview.Side(
                                    found,
                                    register.members(household, today.date()),
                                    Optional.ofNullable(counted.get(household)))));
        }
        return new View(sides, outlook);
    }

    Preview compare(Both both, Language language) {
        if (both.before().isEmpty() || both.after().isEmpty()) {
            return new Preview(both.result(), List.of(), List.of());
        }
        View before = both.before().get();
        View after = both.after().get();
        Set<UUID> households = ((Result.Done) both.result()).households();
        List<Preview.Turned> turned = households.stream()
                .map(household -> new Preview.Turned(
                        Optional.ofNullable(before.sides().get(household)),
                        Optional.ofNullable(after.sides().get(household))))
                .filter(one -> one.before().isPresent() || one.after().isPresent())
                .toList();
        EventForesight one = foresight.getIfAvailable();
        return new Preview(
                both.result(),
                turned,
                one == null || before.outlook() == null || after.outlook() == null
                        ? List.of()
                        : one.compare(before.outlook(), after.outlook(), language));
    }
}
