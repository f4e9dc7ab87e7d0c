package vn.ansinh.office.report.ask.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Found;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.report.ask.Ward;

/**
 * Disability, illness and origin of people: only for those who may see them. Who has no entry is unknown; an entry
 * without a degree of disability is that of somebody without a certificate.
 */
@Component
@Order(5)
class OfSensitive implements Conditions.Source {
    private static final List<String> REGISTER = List.of("registry");

    private final Sets sets;

    OfSensitive(Sets sets) {
        this.sets = sets;
    }

    @Override
    public List<Condition> conditions() {
        return List.of(
                Condition.chosen(
                                "disability",
                                Subject.PEOPLE,
                                day -> Stream.of("mild", "severe", "extremely-severe", "none")
                                        .map(degree -> Choice.worded(degree, "ask.disability." + degree))
                                        .toList(),
                                (ward, values) -> known(
                                        ward,
                                        "registry.health_on(:asOf)",
                                        "person_id",
                                        "coalesce(disability_degree, 'none') = :value",
                                        Map.of("value", values.getFirst())))
                        .needing(UseCase.SEE_HEALTH),
                Condition.plain(
                                "ill",
                                Subject.PEOPLE,
                                ward -> known(
                                        ward,
                                        "registry.health_on(:asOf)",
                                        "serious_illness",
                                        "serious_illness",
                                        Map.of()))
                        .needing(UseCase.SEE_HEALTH),
                Condition.plain(
                                "minority",
                                Subject.PEOPLE,
                                ward -> known(
                                        ward,
                                        "registry.origins_on(:asOf)",
                                        "ethnic_group",
                                        "ethnic_group <> 'Kinh'",
                                        Map.of()))
                        .needing(UseCase.SEE_ORIGIN));
    }

    private Found known(Ward ward, String table, String column, String claim, Map<String, String> values) {
        Found told = sets.find(
                ward,
                Subject.PEOPLE,
                REGISTER,
                "select person_id as id, " + claim + " as sure from " + table + " where " + column + " is not null and "
                        + claim,
                values);
        Found said = sets.find(
                ward,
                Subject.PEOPLE,
                REGISTER,
                "select person_id as id, true as sure from " + table + " where " + column + " is not null",
                Map.of());
        return new Found(told.yes(), said.not(ward.size(Subject.PEOPLE)).yes());
    }
}
