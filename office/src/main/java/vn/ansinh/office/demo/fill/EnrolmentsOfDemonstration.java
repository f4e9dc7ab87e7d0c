package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.benefit.enrolment.Adjustment;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.EnrolmentBatches;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.enrolment.Ground;
import vn.ansinh.office.benefit.enrolment.Opening;
import vn.ansinh.office.benefit.enrolment.Readjusting;
import vn.ansinh.office.benefit.enrolment.StopReason;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.RightOfMonth;

/**
 * Who draws what from 2024 on, decided list by list as a ward would have: the new level of July 2024 came after the list of that month,
 * pensions began in July 2025, the decree of 2026 was law in October and counts from July, two deaths were told late.
 */
@Component
class EnrolmentsOfDemonstration {
    /** The first list that is made here. */
    static final YearMonth FIRST = YearMonth.of(2024, Month.JANUARY);

    private static final YearMonth LEVEL_OF_2024 = YearMonth.of(2024, Month.JULY);
    private static final YearMonth LEVEL_OF_2026 = YearMonth.of(2026, Month.JULY);
    private static final YearMonth DECREE_TOLD = YearMonth.of(2026, Month.NOVEMBER);
    private static final int LATE = 2;
    private static final int DEATHS_TOLD_LATE = 2;
    private static final int OLD = 1950;

    private final DemonstrationBeneficiaries beneficiaries;
    private final KnownHouseholds households;
    private final MonthlyRights rights;
    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final Readjusting readjusting;
    private final EnrolmentBatches batches;
    private final TransactionTemplate transactions;

    EnrolmentsOfDemonstration(
            DemonstrationBeneficiaries beneficiaries,
            KnownHouseholds households,
            MonthlyRights rights,
            Enrolments enrolments,
            Enrolling enrolling,
            Readjusting readjusting,
            EnrolmentBatches batches,
            TransactionTemplate transactions) {
        this.beneficiaries = beneficiaries;
        this.households = households;
        this.rights = rights;
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.readjusting = readjusting;
        this.batches = batches;
        this.transactions = transactions;
    }

    /** Nothing when it was filled before. */
    Optional<Story> begin(DemonstrationFounding founding, LocalDate today) {
        return Acting.as(
                founding.officer(),
                "KEEP_ENROLMENT",
                () -> transactions.execute(status -> {
                    if (!enrolments.all().isEmpty()) {
                        return Optional.<Story>empty();
                    }
                    List<KnownHousehold> now = households.all(today);
                    Set<UUID> here = now.stream()
                            .flatMap(home -> home.members().stream())
                            .map(KnownMember::id)
                            .collect(Collectors.toSet());
                    List<KnownHousehold> before = households.all(FIRST.atDay(1)).stream()
                            .filter(home -> home.members().stream().anyMatch(member -> !here.contains(member.id())))
                            .toList();
                    Map<UUID, Set<String>> chosen = new HashMap<>(beneficiaries.choose(now, member -> true));
                    chosen.putAll(beneficiaries.choose(before, member -> !here.contains(member.id())));
                    Set<UUID> gone = chosen.keySet().stream()
                            .filter(id -> !here.contains(id))
                            .collect(Collectors.toSet());
                    List<KnownHousehold> homes = households.these(homes(now, chosen), today);
                    List<KnownHousehold> left = before.stream()
                            .filter(home -> home.members().stream().anyMatch(member -> gone.contains(member.id())))
                            .toList();
                    return Optional.of(new Story(founding, homes, left, chosen, gone, here));
                }));
    }

    private static Set<UUID> homes(List<KnownHousehold> all, Map<UUID, Set<String>> chosen) {
        return all.stream()
                .filter(home -> home.members().stream().anyMatch(member -> chosen.containsKey(member.id())))
                .map(KnownHousehold::id)
                .collect(Collectors.toSet());
    }

    /** What was decided, list by list; remembers who draws what while it is filled. */
    final class Story {
        private final DemonstrationFounding founding;
        private final List<KnownHousehold> homes;
        private final List<KnownHousehold> left;
        private final Map<UUID, Set<String>> chosen;
        private final Set<UUID> gone;
        private final Set<UUID> here;
        private final Map<String, Drawn> drawn = new LinkedHashMap<>();
        private final Map<String, YearMonth> waiting = new HashMap<>();
        private int told;

        private Story(
                DemonstrationFounding founding,
                List<KnownHousehold> homes,
                List<KnownHousehold> left,
                Map<UUID, Set<String>> chosen,
                Set<UUID> gone,
                Set<UUID> here) {
            this.founding = founding;
            this.homes = homes;
            this.left = left;
            this.chosen = chosen;
            this.gone = gone;
            this.here = here;
        }

        /** Records what had been decided when the list of a month was made. */
        void decided(YearMonth list) {
            Acting.as(
                    founding.officer(),
                    "KEEP_ENROLMENT",
                    () -> transactions.executeWithoutResult(status -> decide(list)));
        }

        private void decide(YearMonth list) {
            LocalDate asked = list.minusMonths(1).atDay(20);
            if (list.equals(DECREE_TOLD)) {
                putRight(asked);
            }
            stopGone(list, asked);
            // The level of July 2024 was told when its list was with the payer already.
            YearMonth law = list.equals(LEVEL_OF_2024) ? list.minusMonths(1) : list;
            decide(homes, law, list, asked, member -> true);
            decide(left, law, list, asked, member -> gone.contains(member.id()));
        }

        /** Those of these households that count; who left is asked about as they lived there before. */
        private void decide(
                List<KnownHousehold> these,
                YearMonth law,
                YearMonth list,
                LocalDate asked,
                Predicate<KnownMember> who) {
            List<Answers> answers = these.parallelStream()
                    .map(home -> rights.of(home, law, asked))
                    .toList();
            for (int at = 0; at < these.size(); at++) {
                KnownHousehold home = these.get(at);
                for (KnownMember member : home.members()) {
                    for (String benefit :
                            who.test(member) ? chosen.getOrDefault(member.id(), Set.of()) : Set.<String>of()) {
                        MonthlyRights.find(answers.get(at), home, Optional.of(member.id()), benefit)
                                .ifPresent(said -> decide(home, member, said, list, asked));
                    }
                }
            }
        }

        private void decide(
                KnownHousehold home, KnownMember member, Entitlement said, YearMonth list, LocalDate asked) {
            String key = member.id() + said.benefit().id();
            Optional<Long> dong = RightOfMonth.dong(said);
            Drawn now = drawn.get(key);
            boolean isHere = here.contains(member.id())
                    || now != null
                    || !beneficiaries
                            .still(Set.of(member.id()), list.minusMonths(1).atEndOfMonth())
                            .isEmpty();
            if (now == null && dong.isPresent() && isHere) {
                // Every other file is decided after its first month, which the next list brings as arrears.
                YearMonth start = waiting.getOrDefault(key, list);
                boolean isDecided = list.equals(FIRST)
                        || waiting.containsKey(key)
                        || DemonstrationBeneficiaries.dice(member, 2) == 0;
                if (!isDecided) {
                    waiting.put(key, list);
                    return;
                }
                Course.Level level = level(start, dong.get(), said);
                UUID id = enrolling.open(new Opening(
                        home.id(),
                        Optional.of(member.id()),
                        said.benefit(),
                        start,
                        list.equals(FIRST) ? Optional.of(earlier(member)) : Optional.empty(),
                        List.of(level),
                        beneficiaries.payee(home, member, said.benefit().id()),
                        ground(asked),
                        Optional.empty()));
                drawn.put(key, new Drawn(id, member.id(), isOld(member), dong.get()));
            } else if (now != null && dong.isEmpty() && !now.ended) {
                YearMonth last = list.minusMonths(1);
                enrolling.stop(now.id, last, StopReason.NO_LONGER_ELIGIBLE, ground(asked));
                now.ended = true;
            } else if (now != null && !now.ended && dong.isPresent() && now.amount != dong.get()) {
                YearMonth from = list.equals(LEVEL_OF_2024.plusMonths(1)) ? LEVEL_OF_2024 : list;
                enrolling.change(now.id, List.of(level(from, dong.get(), said)), ground(asked), Optional.empty());
                now.amount = dong.get();
            }
        }

        /** Whoever left the register by the month before; of two deaths nobody told for two more months. */
        private void stopGone(YearMonth list, LocalDate asked) {
            Set<UUID> still = beneficiaries.still(gone, list.minusMonths(1).atEndOfMonth());
            for (Drawn now : drawn.values()) {
                if (now.ended || !gone.contains(now.person) || still.contains(now.person)) {
                    continue;
                }
                if (now.left == null) {
                    now.left = list.minusMonths(1);
                    now.late = told++ < DEATHS_TOLD_LATE ? LATE : 0;
                }
                if (!now.left.plusMonths(1 + now.late).isAfter(list)) {
                    YearMonth start =
                            enrolments.find(now.id).orElseThrow().course().start();
                    YearMonth last = now.left.isBefore(start) ? start.minusMonths(1) : now.left;
                    enrolling.stop(now.id, last, now.isOld ? StopReason.DIED : StopReason.MOVED_AWAY, ground(asked));
                    now.ended = true;
                }
            }
        }

        /** The decree of 2026, by one decision over all whom it concerns. */
        private void putRight(LocalDate asked) {
            List<Adjustment> found = readjusting.differing(LEVEL_OF_2026, DECREE_TOLD, asked).stream()
                    .filter(Adjustment::isAmount)
                    .toList();
            batches.record(
                    Ids.next(),
                    new EnrolmentBatches.Asked(LEVEL_OF_2026, DECREE_TOLD, asked),
                    found,
                    new Ground(
                            "215/QĐ-UBND", asked, "Chuyển mức theo Nghị định 335/2026/NĐ-CP, hưởng từ tháng 7/2026"));
            Map<UUID, Long> amounts = found.stream()
                    .collect(Collectors.toMap(one -> one.enrolment().id(), Adjustment::after));
            drawn.values().forEach(now -> now.amount = amounts.getOrDefault(now.id, now.amount));
        }
    }

    /** What somebody draws, while it is filled. */
    private static final class Drawn {
        private final UUID id;
        private final UUID person;
        private final boolean isOld;
        private long amount;
        private boolean ended;
        private @Nullable YearMonth left;
        private int late;

        Drawn(UUID id, UUID person, boolean isOld, long amount) {
            this.id = id;
            this.person = person;
            this.isOld = isOld;
            this.amount = amount;
        }
    }

    private static boolean isOld(KnownMember member) {
        return member.birth() != null && member.birth().date().getYear() < OLD;
    }

    private static Course.Level level(YearMonth from, long dong, Entitlement said) {
        return new Course.Level(
                from, dong, dong, said.rule().map(rule -> rule.id()).orElse(""));
    }

    private static Ground ground(LocalDate day) {
        int number = 20 + day.getMonthValue() * 9;
        return new Ground(number + "/QĐ-UBND", day, "");
    }

    /** Some month of the years before the lists here. */
    private static YearMonth earlier(KnownMember member) {
        return FIRST.minusMonths(1L + DemonstrationBeneficiaries.dice(member, 30));
    }
}
