package vn.ansinh.office.survey.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SurveyedMember;
import vn.ansinh.office.survey.Surveys;

/** The people of a household as the register has them, which the form does not ask again, with what changed since the form before. */
@Component
public class DeskPeople {
    /** Nutrition and schooling of children are asked of people under 16 (Circular 07/2021, indicators 3 and 6). */
    private static final int CHILD_UNDER = 16;

    private final Register register;
    private final Surveys surveys;

    DeskPeople(Register register, Surveys surveys) {
        this.register = register;
        this.surveys = surveys;
    }

    /**
     * Who lives in it on a day.
     *
     * @param gone how many of the form before live here no more
     */
    public record People(List<Line> lines, int gone, Optional<Submission> before) {
        /** Whether somebody is, or may be, a child. */
        boolean hasChildren(LocalDate day) {
            return lines.stream()
                    .map(line -> line.member().birth())
                    .anyMatch(birth -> birth == null || birth.ageOn(day) <= CHILD_UNDER);
        }
    }

    /**
     * Somebody of the household.
     *
     * @param isNew whether the form before did not know them
     * @param changed word keys of what is otherwise than in the form before
     */
    public record Line(Member member, boolean isNew, List<String> changed) {}

    People of(Household household, LocalDate day, Optional<Submission> before) {
        Map<UUID, SurveyedMember> now = byPerson(surveys.members(household.id(), day));
        Map<UUID, SurveyedMember> then =
                byPerson(before.map(Submission::members).orElse(List.of()));
        List<Line> lines = register.members(household.id(), day).stream()
                .map(member -> new Line(
                        member,
                        before.isPresent() && !then.containsKey(member.id()),
                        changed(then.get(member.id()), now.get(member.id()))))
                .toList();
        int gone = (int) then.keySet().stream()
                .filter(person -> !now.containsKey(person))
                .count();
        return new People(lines, gone, before);
    }

    private static Map<UUID, SurveyedMember> byPerson(List<SurveyedMember> members) {
        return members.stream().collect(Collectors.toMap(SurveyedMember::person, Function.identity()));
    }

    private static List<String> changed(@Nullable SurveyedMember then, @Nullable SurveyedMember now) {
        if (then == null || now == null) {
            return List.of();
        }
        List<String> changed = new ArrayList<>();
        note(changed, "work_status", then.workStatus(), now.workStatus());
        note(changed, "able_to_work", then.ableToWork(), now.ableToWork());
        note(changed, "studying_at", then.studyingAt(), now.studyingAt());
        note(changed, "certificate", then.certificate(), now.certificate());
        note(changed, "insured", then.insured(), now.insured());
        note(changed, "monthly_allowance", then.monthlyAllowance(), now.monthlyAllowance());
        note(changed, "uses_internet", then.usesInternet(), now.usesInternet());
        return List.copyOf(changed);
    }

    private static void note(List<String> changed, String field, @Nullable Object then, @Nullable Object now) {
        if (!Objects.equals(then, now)) {
            changed.add("account.field." + field);
        }
    }
}
