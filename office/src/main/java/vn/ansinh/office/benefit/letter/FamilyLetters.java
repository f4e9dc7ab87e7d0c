package vn.ansinh.office.benefit.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.ComingChanges;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.procedure.Filing;
import vn.ansinh.rules.procedure.Version;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Language;

/** Gathers what a family has to know, from its rights, what it draws and what changes. */
@Component
class FamilyLetters {
    private static final int DAYS_AHEAD = 183;
    private static final String LOAN = "loan";

    private final WardLaw law;
    private final Gaps gaps;
    private final ComingChanges coming;
    private final Enrolments enrolments;

    FamilyLetters(WardLaw law, Gaps gaps, ComingChanges coming, Enrolments enrolments) {
        this.law = law;
        this.gaps = gaps;
        this.coming = coming;
        this.enrolments = enrolments;
    }

    /** As things stand on a day. */
    @Transactional(readOnly = true)
    public FamilyLetter of(KnownHousehold household, LocalDate day, Language language) {
        return new Gathering(household, day, language).letter();
    }

    private final class Gathering {
        private final KnownHousehold household;
        private final LocalDate day;
        private final Language language;
        private final Rights rights;
        private final Set<String> drawn = new HashSet<>();

        Gathering(KnownHousehold household, LocalDate day, Language language) {
            this.household = household;
            this.day = day;
            this.language = language;
            this.rights = Rights.of(law.benefits(), household, day);
        }

        FamilyLetter letter() {
            List<FamilyLetter.Gets> gets = new ArrayList<>();
            for (Enrolment one : enrolments.of(household.id(), day)) {
                gets(one).ifPresent(gets::add);
            }
            List<FamilyLetter.Has> has = new ArrayList<>();
            List<FamilyLetter.MayAsk> mayAsk = new ArrayList<>();
            for (Claim claim : gaps.of(household, day)) {
                if (!claim.benefit().isNeverPosted() && !drawn.contains(key(claim.person(), claim.benefit()))) {
                    switch (claim.kind()) {
                        case RECEIVES -> has.add(has(claim));
                        case UNCLAIMED, NOT_RECORDED, ONE_FACT -> mayAsk(claim).ifPresent(mayAsk::add);
                        case APPLIED, NO_LONGER, SET_ASIDE -> {}
                    }
                }
            }
            return new FamilyLetter(
                    household.code(),
                    household.headName(),
                    Optional.ofNullable(household.areaName()).orElse(""),
                    day,
                    gets,
                    has,
                    mayAsk,
                    coming.after(rights, DAYS_AHEAD).stream()
                            .filter(one -> !one.benefit().isNeverPosted())
                            .filter(one -> one.kind() != ComingChange.Kind.MAY_START)
                            .map(this::coming)
                            .toList());
        }

        private Optional<FamilyLetter.Gets> gets(Enrolment one) {
            YearMonth month = YearMonth.from(day);
            Optional<Course.Level> level = one.course().level(month);
            Optional<Benefit> benefit = law.benefits().find(one.benefit()).filter(each -> !each.isNeverPosted());
            if (!one.course().isRunning(month) || level.isEmpty() || benefit.isEmpty()) {
                return Optional.empty();
            }
            int place = one.person().map(this::place).orElse(Entitlement.HOUSEHOLD);
            drawn.add(key(place, benefit.get()));
            Optional<RightExplanation> why = why(place, benefit.get());
            return Optional.of(new FamilyLetter.Gets(
                    name(place),
                    text(benefit.get().name()),
                    level.get().amount(),
                    one.since(),
                    one.course().isPaused(month),
                    why.map(RightExplanation::sentence).orElse(""),
                    clause(why),
                    why.map(RightExplanation::isUnchecked).orElse(false)));
        }

        private FamilyLetter.Has has(Claim claim) {
            return new FamilyLetter.Has(
                    name(claim.person()),
                    text(claim.benefit().name()),
                    why(claim.person(), claim.benefit())
                            .map(RightExplanation::sentence)
                            .orElse(""));
        }

        /** Only what the ward brings to them as long as its conditions hold. */
        private Optional<FamilyLetter.MayAsk> mayAsk(Claim claim) {
            Benefit benefit = claim.benefit();
            boolean isOfTheWard = benefit.procedure().isPresent()
                    && !benefit.form().id().equals(LOAN)
                    && (benefit.isSteady() || benefit.isMonthlyMoney());
            // Of illness, disability or pregnancy nobody is asked by a letter, nor of much that is not likely.
            boolean asksPrivately =
                    claim.missing().filter(FactKind::isSensitive).isPresent();
            boolean isGuess = claim.missing().isPresent() && !benefit.isMonthlyMoney();
            if (!isOfTheWard || asksPrivately || isGuess) {
                return Optional.empty();
            }
            Optional<RightExplanation> why = why(claim.person(), benefit);
            Optional<Filing> filing = benefit.procedure()
                    .flatMap(id -> law.law().procedures().find(id))
                    .flatMap(procedure -> procedure.versionFor(day))
                    .map(Version::filing);
            return Optional.of(new FamilyLetter.MayAsk(
                    name(claim.person()),
                    text(benefit.name()),
                    claim.monthly().map(BigDecimal::longValue),
                    why.map(RightExplanation::sentence).orElse(""),
                    clause(why),
                    why.map(RightExplanation::isUnchecked).orElse(false),
                    claim.missing().map(fact -> text(fact.question().orElse(fact.name()))),
                    filing.map(one -> one.papers().stream()
                                    .map(paper -> text(paper.name()))
                                    .toList())
                            .orElse(List.of()),
                    filing.map(one -> one.shows().stream().map(this::text).toList())
                            .orElse(List.of())));
        }

        private FamilyLetter.Coming coming(ComingChange change) {
            boolean isOwn = change.because() instanceof ComingChange.Because.Birthday birthday
                    && birthday.person() == change.person();
            int age =
                    isOwn && change.because() instanceof ComingChange.Because.Birthday birthday ? birthday.years() : 0;
            return new FamilyLetter.Coming(
                    change.day(),
                    name(change.person()),
                    text(change.benefit().name()),
                    change.kind(),
                    change.before().map(BigDecimal::longValue),
                    change.after().map(BigDecimal::longValue),
                    age);
        }

        private Optional<RightExplanation> why(int place, Benefit benefit) {
            return rights.of(place)
                    .filter(one -> one.benefit().id().equals(benefit.id()))
                    .findFirst()
                    .map(one -> RightExplanation.of(rights.answers(), one, language));
        }

        private Optional<String> clause(Optional<RightExplanation> why) {
            return why.flatMap(one -> one.citations().stream().findFirst()).map(one -> one.in(language));
        }

        private int place(UUID person) {
            return household.members().stream().map(KnownMember::id).toList().indexOf(person);
        }

        private String name(int place) {
            return place < 0 ? "" : household.members().get(place).name();
        }

        private String text(Bilingual words) {
            return words.in(language);
        }

        private static String key(int place, Benefit benefit) {
            return place + " " + benefit.id();
        }
    }
}
