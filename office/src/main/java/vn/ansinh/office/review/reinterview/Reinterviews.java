package vn.ansinh.office.review.reinterview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.ListChanged;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.SurveyForm;

/** Draws or picks households, keeps their second forms, and decides where these differ from the surveyors'. */
@Component
class Reinterviews {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Candidates candidates;
    private final SecondForms forms;
    private final Surveys surveys;
    private final SurveyForm form;
    private final Today today;
    private final ApplicationEventPublisher events;

    Reinterviews(
            Rounds rounds,
            Candidates candidates,
            SecondForms forms,
            Surveys surveys,
            SurveyForm form,
            Today today,
            ApplicationEventPublisher events) {
        this.events = events;
        this.rounds = rounds;
        this.candidates = candidates;
        this.forms = forms;
        this.surveys = surveys;
        this.form = form;
        this.today = today;
    }

    /** In the order of the list. */
    @Transactional(readOnly = true)
    public List<Reinterview> of(Round round, Optional<UUID> area) {
        Map<UUID, SecondForms.Kept> kept = forms.of(round.id()).stream()
                .collect(Collectors.toMap(SecondForms.Kept::household, Function.identity()));
        List<Reinterview> all = new ArrayList<>();
        if (kept.isEmpty()) {
            return all;
        }
        for (Candidate each : candidates.of(round, area)) {
            SecondForms.Kept one = kept.get(each.household());
            if (one == null || !each.isOn() || one.withdrawn().isPresent()) {
                continue;
            }
            List<Submission> history = one.second().isEmpty() ? List.of() : surveys.history(each.household());
            all.add(new Reinterview(
                    each,
                    one.isDrawn(),
                    one.second(),
                    one.decision(),
                    one.second()
                            .flatMap(second -> history.stream()
                                    .filter(it -> it.id().equals(second.compared()))
                                    .findFirst()
                                    .map(first ->
                                            Reinterview.between(form.questions(), first.answers(), second.answers())))
                            .orElse(List.of()),
                    surveys.current(each.household(), today.date()).map(Submission::id)));
        }
        return all;
    }

    /** Those with a form, not taken in yet, of groups that are being surveyed. */
    @Transactional(readOnly = true)
    public List<Candidate> open(Round round) {
        Set<UUID> taken =
                forms.of(round.id()).stream().map(SecondForms.Kept::household).collect(Collectors.toSet());
        return candidates.of(round, Optional.empty()).stream()
                .filter(each -> each.isOn() && each.surveyed().isPresent() && !taken.contains(each.household()))
                .filter(each -> rounds.isListOpen(round, each.area()))
                .toList();
    }

    /** Draws that share of the open ones; the seed is kept, so that anybody can draw again. */
    @Transactional
    public Optional<Said> draw(Round round, int percent) {
        rounds.lock(round);
        List<UUID> among = open(round).stream().map(Candidate::household).toList();
        if (among.isEmpty()) {
            return Optional.of(Said.of("reinterview.fault.nobody"));
        }
        String seed = Ids.next().toString();
        forms.draw(round.id(), among, Lot.draw(among, percent, seed), percent, seed);
        return Optional.empty();
    }

    @Transactional
    public Optional<Said> pick(Round round, List<String> codes) {
        rounds.lock(round);
        Set<String> wanted = new TreeSet<>();
        codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).forEach(wanted::add);
        List<Candidate> open = open(round);
        List<UUID> picked = open.stream()
                .filter(each -> wanted.contains(each.code()))
                .map(Candidate::household)
                .toList();
        open.forEach(each -> wanted.remove(each.code()));
        if (!wanted.isEmpty()) {
            return Optional.of(Said.of("reinterview.fault.pick", String.join(", ", wanted)));
        }
        forms.pick(round.id(), picked, open.size());
        return Optional.empty();
    }

    /** Keeps the second form beside the surveyor's; nothing else changes. */
    @Transactional
    public Optional<Said> add(Round round, Reinterview one, Function<UUID, Reinterview.Second> second) {
        if (one.second().isPresent()) {
            return Optional.of(Said.of("reinterview.fault.filled"));
        }
        if (!rounds.isListOpen(round, one.candidate().area())) {
            return Optional.of(Said.of("reinterview.fault.over"));
        }
        Optional<Submission> first = surveys.current(one.candidate().household(), today.date());
        if (first.isEmpty()) {
            return Optional.of(Said.of("reinterview.fault.nobody"));
        }
        Reinterview.Second form = second.apply(first.get().id());
        if (Vietnamese.fold(form.interviewer())
                .equals(Vietnamese.fold(first.get().surveyor()))) {
            return Optional.of(Said.of("reinterview.fault.own"));
        }
        return forms.add(round.id(), one.candidate().household(), form)
                ? Optional.empty()
                : Optional.of(Said.of("reinterview.fault.filled"));
    }

    /** Those that were chosen and are not asked again, after all, with the reason. */
    @Transactional(readOnly = true)
    public Map<Candidate, SecondForms.Withdrawn> withdrawn(Round round) {
        Map<UUID, SecondForms.Withdrawn> gone = new HashMap<>();
        forms.of(round.id()).forEach(one -> one.withdrawn().ifPresent(why -> gone.put(one.household(), why)));
        Map<Candidate, SecondForms.Withdrawn> all = new LinkedHashMap<>();
        if (!gone.isEmpty()) {
            for (Candidate each : candidates.of(round, Optional.empty())) {
                Optional.ofNullable(gone.get(each.household())).ifPresent(why -> all.put(each, why));
            }
        }
        return all;
    }

    /** A household that was chosen and has no second form is not asked again, after all. */
    @Transactional
    public Optional<Said> withdraw(Round round, Reinterview one, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return Optional.of(Said.of("reinterview.fault.withdraw", LONGEST));
        }
        return forms.withdraw(round.id(), one.candidate().household(), reason)
                ? Optional.empty()
                : Optional.of(Said.of("reinterview.fault.filled"));
    }

    @Transactional
    public Optional<Said> decide(Round round, Reinterview one, String decision, String reason) {
        if (one.state() != Reinterview.State.UNDECIDED) {
            return Optional.of(Said.of("reinterview.fault.decided"));
        }
        if (!List.of("stays", "again").contains(decision) || reason.isEmpty() || reason.length() > 300) {
            return Optional.of(Said.of("reinterview.fault.reason", 300));
        }
        if (!forms.decide(round.id(), one.candidate().household(), decision.equals("again"), reason, one.now())) {
            return Optional.of(Said.of("reinterview.fault.decided"));
        }
        events.publishEvent(new ListChanged(round, one.candidate().area()));
        return Optional.empty();
    }
}
