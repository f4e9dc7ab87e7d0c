package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;

/** Writes down, for one or several at once, whether they get a support; or takes it back. */
@Component
class RecordingTakeUp {
    private static final int LONGEST = 300;

    private final KnownHouseholds households;
    private final TakeUps takeUps;
    private final Today today;

    RecordingTakeUp(KnownHouseholds households, TakeUps takeUps, Today today) {
        this.households = households;
        this.takeUps = takeUps;
        this.today = today;
    }

    /** Somebody of whom something is written: a person, or a household as a whole. */
    record Subject(KnownHousehold household, int person) {
        TakeUp.Whose whose() {
            return new TakeUp.Whose(household.id(), member().map(KnownMember::id));
        }

        Optional<KnownMember> member() {
            return person == Entitlement.HOUSEHOLD
                    ? Optional.empty()
                    : Optional.of(household.members().get(person));
        }
    }

    /** Who is meant, in the order of the register; whoever does not live there on the day is left out. */
    @Transactional(readOnly = true)
    public List<Subject> subjects(List<String> who, LocalDate day) {
        List<TakeUp.Whose> meant = new ArrayList<>();
        for (String one : new LinkedHashSet<>(who)) {
            TakeUp.Whose.read(one).ifPresent(meant::add);
        }
        Map<UUID, List<TakeUp.Whose>> byHousehold = meant.stream()
                .collect(Collectors.groupingBy(TakeUp.Whose::household, LinkedHashMap::new, Collectors.toList()));
        List<Subject> subjects = new ArrayList<>();
        for (KnownHousehold household : households.these(byHousehold.keySet(), day)) {
            List<UUID> people =
                    household.members().stream().map(KnownMember::id).toList();
            for (TakeUp.Whose one : byHousehold.getOrDefault(household.id(), List.of())) {
                int place = one.person().map(people::indexOf).orElse(Entitlement.HOUSEHOLD);
                if (one.person().isEmpty() || place >= 0) {
                    subjects.add(new Subject(household, place));
                }
            }
        }
        return subjects;
    }

    /** Keeps it, or says what is wrong, by field. */
    @Transactional
    public Map<String, Said> keep(Benefit benefit, RecordForm form, List<Subject> subjects) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<TakeUp.State> state = TakeUp.State.ofCode(form.state());
        if (state.isEmpty()) {
            faults.put("state", Said.of("gap.fault.state"));
        }
        Optional<LocalDate> since = WrittenDate.read(form.since(), today.date());
        if (since.isEmpty()) {
            faults.put("since", Said.of("gap.fault.since", form.since().strip()));
        } else if (since.get().isAfter(today.date())) {
            faults.put("since", Said.of("gap.fault.future"));
        }
        Map.<String, Function<RecordForm, String>>of("paper", RecordForm::paper, "note", RecordForm::note)
                .forEach((field, text) -> {
                    if (text.apply(form).strip().length() > LONGEST) {
                        faults.put(field, Said.of("gap.fault.long", LONGEST));
                    }
                });
        if (state.filter(TakeUp.State::isSetAside).isPresent() && form.note().isBlank()) {
            faults.put("note", Said.of("gap.fault.reason"));
        }
        if (subjects.isEmpty()) {
            faults.put("who", Said.of("gap.fault.nobody"));
        }
        if (faults.isEmpty()) {
            TakeUps.Entry entry = new TakeUps.Entry(
                    benefit.id(),
                    since.orElseThrow(),
                    state.orElseThrow(),
                    form.paper().strip(),
                    form.note().strip(),
                    benefit.isNeverPosted());
            if (takeUps.isOther(form.deed(), entry)) {
                faults.put("state", Said.of("gap.fault.sent"));
            } else {
                takeUps.enter(
                        acting(),
                        form.deed(),
                        subjects.stream().map(Subject::whose).toList(),
                        entry);
            }
        }
        return faults;
    }

    @Transactional(readOnly = true)
    public List<RecordedDeed> recent() {
        return takeUps.recent();
    }

    /** Whether it still counted. */
    @Transactional
    public boolean takeBack(UUID deed) {
        boolean counts = takeUps.counts(deed);
        if (counts) {
            takeUps.remove(acting(), deed);
        }
        return counts;
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
