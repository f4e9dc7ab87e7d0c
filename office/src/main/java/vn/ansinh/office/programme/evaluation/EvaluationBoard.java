package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.committee.GroupAssignment;
import vn.ansinh.office.programme.committee.GroupAssignments;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** The groups of a year with points, sums and places: as signed once it is, otherwise as things stand. */
@Component
public class EvaluationBoard {
    private final EvaluationScores scores;
    private final EvaluationSchemes schemes;
    private final EvaluationFacts facts;
    private final GroupAssignments assignments;
    private final Register register;
    private final Today today;

    EvaluationBoard(
            EvaluationScores scores,
            EvaluationSchemes schemes,
            EvaluationFacts facts,
            GroupAssignments assignments,
            Register register,
            Today today) {
        this.scores = scores;
        this.schemes = schemes;
        this.facts = facts;
        this.assignments = assignments;
        this.register = register;
        this.today = today;
    }

    /** Those that whoever acts may see, by place and then in the order of the groups. */
    @Transactional(readOnly = true)
    public List<EvaluatedGroup> of(Scheme scheme) {
        return schemes.isSigned(scheme.year()) ? signed(scheme) : open(scheme);
    }

    /** How many groups lack points. */
    @Transactional(readOnly = true)
    public long missing(Scheme scheme) {
        Map<UUID, Map<Integer, Score>> points = scores.of(scheme);
        return areas(scheme).stream()
                .filter(area -> points.getOrDefault(area.id(), Map.of()).size()
                        < scheme.criteria().size())
                .count();
    }

    private List<EvaluatedGroup> signed(Scheme scheme) {
        Map<UUID, Map<Integer, Score>> points = scores.of(scheme);
        Map<UUID, Map<EvaluationFact, Known>> known = scores.facts(scheme.year());
        Map<UUID, EvaluationScores.Result> before = before(scheme);
        Map<UUID, String> members = members(scheme);
        return scores.signed(scheme.year()).stream()
                .map(one -> new EvaluatedGroup(
                        one.area(),
                        one.group(),
                        members.getOrDefault(one.area(), ""),
                        points.getOrDefault(one.area(), Map.of()),
                        known.getOrDefault(one.area(), Map.of()),
                        Optional.of(one.total()),
                        Optional.of(one.place()),
                        one.band(),
                        Optional.ofNullable(before.get(one.area()))))
                .toList();
    }

    private List<EvaluatedGroup> open(Scheme scheme) {
        Map<UUID, Map<Integer, Score>> points = scores.of(scheme);
        Map<UUID, Map<EvaluationFact, Known>> known = facts.of(scheme.year(), today.date());
        Map<UUID, EvaluationScores.Result> before = before(scheme);
        Map<UUID, String> members = members(scheme);
        Map<UUID, BigDecimal> totals = new HashMap<>();
        List<Area> areas = areas(scheme);
        for (Area area : areas) {
            Map<Integer, Score> own = points.getOrDefault(area.id(), Map.of());
            if (own.size() == scheme.criteria().size()) {
                totals.put(area.id(), total(own));
            }
        }
        Map<BigDecimal, Integer> places = Ranking.of(totals.values());
        return areas.stream()
                .map(area -> {
                    Optional<BigDecimal> total = Optional.ofNullable(totals.get(area.id()));
                    return new EvaluatedGroup(
                            area.id(),
                            area.name(),
                            members.getOrDefault(area.id(), ""),
                            points.getOrDefault(area.id(), Map.of()),
                            known.getOrDefault(area.id(), Map.of()),
                            total,
                            total.map(places::get),
                            total.map(sum -> Band.of(sum, scheme.bands())).orElse(""),
                            Optional.ofNullable(before.get(area.id())));
                })
                .sorted(Comparator.comparing(one -> one.place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static BigDecimal total(Map<Integer, Score> own) {
        return own.values().stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The groups of the last day of the year as far as it has come. */
    private List<Area> areas(Scheme scheme) {
        LocalDate end = LocalDate.of(scheme.year(), 12, 31);
        Identity who = Acting.current().orElseGet(Identity::nobody);
        boolean isBound = !who.role().isEmpty() && Role.of(who.role()).isGroupBound();
        return register.areas(end.isAfter(today.date()) ? today.date() : end).stream()
                .filter(area -> !isBound || who.groups().contains(area.id()))
                .toList();
    }

    private Map<UUID, EvaluationScores.Result> before(Scheme scheme) {
        return scores.signed(scheme.year() - 1).stream()
                .collect(Collectors.toMap(EvaluationScores.Result::area, Function.identity()));
    }

    private Map<UUID, String> members(Scheme scheme) {
        LocalDate end = LocalDate.of(scheme.year(), 12, 31);
        LocalDate day = end.isAfter(today.date()) ? today.date() : end;
        return assignments.all().stream()
                .filter(one -> one.isOn(day))
                .collect(Collectors.toMap(GroupAssignment::area, GroupAssignment::name));
    }
}
