package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.rules.source.Language;

/** Who has a right at school on a day, and where each goes; worked out anew after a deed that can change it. */
@Component
public class RollPupils {
    private static final List<String> DEPENDS_ON = List.of("registry", "survey", "review", "law");

    private final RollAsking asking;
    private final RollSchools schools;
    private final Kept<Question, List<RollPupil>> kept;

    private record Question(LocalDate day, Language language) {}

    RollPupils(RollAsking asking, RollSchools schools, Deeds deeds) {
        this.asking = asking;
        this.schools = schools;
        this.kept = new Kept<>(deeds, DEPENDS_ON);
    }

    /** Of the school year of the day, in the order of the register. */
    @Transactional(readOnly = true)
    public List<RollPupil> of(LocalDate day, Language language) {
        int year = RollPeriod.of(RollKind.SCHOOL, day).first().getYear();
        Map<UUID, RollSchools.Place> places = schools.places(year);
        return kept.get(new Question(day, language), () -> find(day, language)).stream()
                .map(one -> one.at(Optional.ofNullable(places.get(one.whose().id()))))
                .toList();
    }

    private List<RollPupil> find(LocalDate day, Language language) {
        Map<UUID, List<RollGiven>> given = new LinkedHashMap<>();
        for (RollGiven one :
                asking.ask(RollKind.SCHOOL, day, day, Optional.empty()).given()) {
            if (one.member().isPresent()) {
                given.computeIfAbsent(one.whose().id(), id -> new ArrayList<>()).add(one);
            }
        }
        return given.values().stream()
                .map(all -> new RollPupil(
                        all.getFirst().whose(),
                        all.stream()
                                .map(each -> each.right().benefit().name().in(language))
                                .toList(),
                        Optional.empty()))
                .toList();
    }
}
