package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.Law;

/**
 * What the ward knows of its households on a day, ready to ask the law with: of one, or of all of them at once. Reads through the
 * connection of the one who asks, so that a role without the right to see health, origin or income, or a leader of
 * another group, is told nothing of it; who shows a sensitive fact writes the view down.
 */
@Component
@Transactional(readOnly = true)
public class KnownHouseholds {
    private final CircumstanceRows rows;
    private final Surveys surveys;
    private final Standings standings;
    private final Law law;

    KnownHouseholds(CircumstanceRows rows, Surveys surveys, Standings standings, Law law) {
        this.rows = rows;
        this.surveys = surveys;
        this.standings = standings;
        this.law = law;
    }

    public Optional<KnownHousehold> find(UUID household, LocalDate day) {
        return these(List.of(household), day).stream().findFirst();
    }

    /** Some households, by group and name of the head; without those that are not in the register on the day. */
    public List<KnownHousehold> these(Collection<UUID> households, LocalDate day) {
        return read(Optional.of(households), day, surveys.answered(households, day), standings.of(households, day));
    }

    /** The households on the day to which these identifiers belong: their own, of people, and of deeds that wrote what they get. */
    public List<UUID> homes(Collection<UUID> ids, LocalDate day) {
        return rows.homes(ids, day);
    }

    /** Every household of the register on the day, by group and name of the head. */
    public List<KnownHousehold> all(LocalDate day) {
        return read(Optional.empty(), day, surveys.answered(day), standings.all(day));
    }

    /**
     * The same household as it will stand on a later day, as far as that can be told: a class that only the form gives is asked
     * again where another poverty standard is then in force.
     */
    public KnownHousehold later(KnownHousehold known, LocalDate day, LocalDate later) {
        if (!mayStandOtherwise(known, day, later)) {
            return known;
        }
        return Optional.ofNullable(standings.of(List.of(known.id()), later).get(known.id()))
                .map(known::standing)
                .orElse(known);
    }

    /** Whether a household may stand otherwise on a later day though nothing is recorded until then. Reads nothing. */
    boolean mayStandOtherwise(KnownHousehold known, LocalDate day, LocalDate later) {
        return switch (known.standing().basis()) {
            case LIST -> known.standing().leftLists() != null;
            case SURVEY -> !law.standardOn(day).equals(law.standardOn(later));
            case NONE -> false;
        };
    }

    private List<KnownHousehold> read(
            Optional<Collection<UUID>> households,
            LocalDate day,
            Map<UUID, Surveys.Answered> forms,
            Map<UUID, Standing> standing) {
        Map<UUID, List<KnownMember>> members = rows.members(households, day);
        Map<UUID, CircumstanceRows.Judged> judged = rows.judged(households, day);
        return rows.heads(households, day).stream()
                .map(head -> new KnownHousehold(
                        head.id(),
                        head.code(),
                        head.name(),
                        head.place(),
                        head.area(),
                        head.isUrban(),
                        standing.getOrDefault(head.id(), Standing.ordinary(head.id())),
                        form(forms.get(head.id()), judged.get(head.id())),
                        members.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Optional<KnownForm> form(Surveys.@Nullable Answered form, CircumstanceRows.@Nullable Judged judged) {
        return Optional.ofNullable(form)
                .map(answered -> new KnownForm(
                        answered.interviewDate(),
                        answered.answers(),
                        judged == null ? Set.of() : judged.lacking(),
                        judged == null ? Set.of() : judged.open(),
                        judged != null));
    }
}
