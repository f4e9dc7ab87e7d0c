package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.WorkingAge;

/**
 * Không còn người có khả năng lao động: whether no member is able to work, by the register. A member below the first year of working
 * age does not work; of the others the register says who is able. Such a household does not leave by work.
 */
final class NobodyToWork {
    private NobodyToWork() {}

    static Answer of(List<KnownMember> members, WorkingAge age, LocalDate day) {
        int first = age.startOn(day).years();
        Answer nobody = Answer.YES;
        for (KnownMember member : members) {
            nobody = nobody.and(isUnable(member, first, day));
        }
        return nobody;
    }

    private static Answer isUnable(KnownMember member, int first, LocalDate day) {
        if (isChild(member.birth(), first, day)) {
            return Answer.YES;
        }
        Boolean able = member.situation().ableToWork();
        return able == null ? Answer.UNKNOWN : Answer.of(!able);
    }

    /** Only where every day on which they may have been born says so. */
    private static boolean isChild(@Nullable BirthDate birth, int first, LocalDate day) {
        return birth != null && birth.date().plusYears(first).isAfter(day);
    }
}
