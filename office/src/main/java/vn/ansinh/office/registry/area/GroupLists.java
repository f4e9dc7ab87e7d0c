package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.sheet.GroupList;

/** Which names of groups a list of a day may use: those of the day, and earlier ones of groups that live on. */
@Component
public class GroupLists {
    private final GroupRows groups;
    private final Arrangements arrangements;
    private final Today today;

    GroupLists(GroupRows groups, Arrangements arrangements, Today today) {
        this.groups = groups;
        this.arrangements = arrangements;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public GroupList of(LocalDate asOf) {
        List<GroupPeriod> periods = groups.periods();
        Map<UUID, UUID> successors = arrangements.successors();
        Map<UUID, String> then = names(periods, asOf);
        Map<UUID, String> now = names(periods, today.date());
        List<String> lasting = new ArrayList<>();
        Map<String, String> ended = new HashMap<>();
        then.forEach((area, name) -> {
            if (now.containsKey(area)) {
                lasting.add(name);
            } else {
                ended.put(name, alive(area, successors, now).map(now::get).orElse(""));
            }
        });
        Map<String, String> former = new HashMap<>();
        Map<String, Integer> meanings = new HashMap<>();
        for (GroupPeriod period : periods) {
            LocalDate until = period.until();
            if (until != null && !until.isAfter(asOf)) {
                alive(period.area(), successors, now)
                        .map(then::get)
                        .filter(name -> !name.equals(former.put(period.name(), name)))
                        .ifPresent(name -> meanings.merge(period.name(), 1, Integer::sum));
            }
        }
        meanings.forEach((name, many) -> {
            if (many > 1) {
                former.remove(name);
            }
        });
        return new GroupList(lasting, former, ended);
    }

    private static Map<UUID, String> names(List<GroupPeriod> periods, LocalDate on) {
        Map<UUID, String> names = new HashMap<>();
        periods.stream().filter(period -> period.isOn(on)).forEach(period -> names.put(period.area(), period.name()));
        return names;
    }

    /** The group itself while it is there, otherwise the one that took it in. */
    private static Optional<UUID> alive(UUID area, Map<UUID, UUID> successors, Map<UUID, String> now) {
        UUID at = area;
        for (int steps = 0; at != null && steps <= successors.size(); steps++) {
            if (now.containsKey(at)) {
                return Optional.of(at);
            }
            at = successors.get(at);
        }
        return Optional.empty();
    }
}
