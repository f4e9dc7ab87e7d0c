package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** The classes of the ward's households, for reading. */
@Component
public class Reviews {
    private final Law law;
    private final Classifications classifications;

    Reviews(Law law, Classifications classifications) {
        this.law = law;
        this.classifications = classifications;
    }

    /** The standard by which classes of a day are shown; empty on a day that no standard covers. */
    public Optional<Standard> standardOn(LocalDate day) {
        return law.standardOn(day);
    }

    /** The class of each surveyed household among these, under the standard of the day. */
    @Transactional(readOnly = true)
    public Map<UUID, HouseholdClass> classesOf(Collection<UUID> households, LocalDate day) {
        return classifications.of(households, day).stream()
                .collect(Collectors.toMap(HouseholdClass::household, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<HouseholdClass> classOf(UUID household, LocalDate day) {
        return Optional.ofNullable(classesOf(List.of(household), day).get(household));
    }

    /** The form evaluated again under every standard asked of its day. */
    public List<Evaluation> evaluate(Submission form) {
        return Evaluation.all(law, form);
    }

    /** The form evaluated under one standard, whatever its day. */
    public Evaluation evaluate(Submission form, Standard standard) {
        return Evaluation.under(law, standard, form);
    }
}
