package vn.ansinh.office.programme.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.programme.committee.CheckedGroups;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.task.Due;
import vn.ansinh.office.registry.Area;

/**
 * A group on a day.
 *
 * @param leaders by the accounts of today
 * @param member who answers for it; empty where nobody does
 * @param late tasks, or spans of them, that are over and not done
 * @param lastCheck the last day on which the committee was there
 * @param open checks after which something is still to be done
 * @param families those on the lists; none where whoever looks may not see them
 */
public record WatchedGroup(
        Area area,
        String leaders,
        String member,
        List<Due> late,
        Optional<LocalDate> lastCheck,
        List<CheckedGroups.Check> open,
        Families families) {
    public WatchedGroup {
        late = List.copyOf(late);
        open = List.copyOf(open);
    }

    /**
     * The poor and near-poor of a group, and those of them that need somebody.
     *
     * @param all those on the lists
     * @param noHelper without a helper for longer than the ward allows
     * @param noVisit with a helper, and not visited for longer than the ward allows
     * @param noCause of which no cause is known
     * @param notContacted that nobody visited for longer than the ward allows
     */
    public record Families(
            List<HelpedHousehold> all,
            List<HelpedHousehold> noHelper,
            List<HelpedHousehold> noVisit,
            List<HelpedHousehold> noCause,
            List<HelpedHousehold> notContacted) {
        static final Families NONE = new Families(List.of(), List.of(), List.of(), List.of(), List.of());

        public Families {
            all = List.copyOf(all);
            noHelper = List.copyOf(noHelper);
            noVisit = List.copyOf(noVisit);
            noCause = List.copyOf(noCause);
            notContacted = List.copyOf(notContacted);
        }

        private long of(String status) {
            return all.stream().filter(one -> one.status().equals(status)).count();
        }

        public long poor() {
            return of("poor");
        }

        public long nearPoor() {
            return of("near-poor");
        }
    }

    /** Everything that asks for somebody, added up. */
    public int trouble() {
        return (member.isEmpty() ? 1 : 0)
                + late.size()
                + open.size()
                + families.noHelper().size()
                + families.noVisit().size()
                + families.noCause().size()
                + families.notContacted().size();
    }

    public String address() {
        return "/programme/groups/" + area.id();
    }
}
