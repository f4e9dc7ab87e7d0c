package vn.ansinh.office.registry.area;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.Regrouping;

/** Records changes of groups and takes them back, whole or not at all; each can be seen beforehand, done and taken back (ADR 0121). */
@Component
class Arranging {
    private final GroupRows groups;
    private final Arrangements arrangements;
    private final Regrouping regrouping;
    private final JdbcClient sql;
    private final Today today;
    private final TransactionTemplate transactions;

    Arranging(
            GroupRows groups,
            Arrangements arrangements,
            Regrouping regrouping,
            JdbcClient sql,
            Today today,
            PlatformTransactionManager manager) {
        this.groups = groups;
        this.arrangements = arrangements;
        this.regrouping = regrouping;
        this.sql = sql;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** What is to be recorded. */
    record Wanted(UUID id, Arrangement arrangement, LocalDate day, Paper paper, String note) {}

    /** What came of it. */
    sealed interface Result {
        /**
         * It would be done, or is.
         *
         * @param token the same as long as it would do the same
         */
        record Done(GroupChange change, List<UUID> moved, Sides sides, String token) implements Result {}

        /** It was recorded before: the same form was sent twice. */
        record Again() implements Result {}

        record Refused(Map<String, Said> faults) implements Result {}
    }

    /** How many live in each group now, before and after. */
    record Sides(Map<UUID, GroupRows.Size> before, Map<UUID, GroupRows.Size> after) {}

    /** What it would do; nothing of it is kept. */
    Result preview(Wanted wanted) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return change(wanted);
        }));
    }

    /**
     * Records it.
     *
     * @param token of the preview that was seen; of one that would do something else by now nothing is recorded
     */
    Optional<Result> record(Wanted wanted, String token) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Result result = change(wanted);
            boolean isSeen =
                    !(result instanceof Result.Done done) || done.token().equals(token);
            if (!isSeen || result instanceof Result.Refused) {
                status.setRollbackOnly();
            }
            return isSeen ? Optional.of(result) : Optional.<Result>empty();
        }));
    }

    private Result change(Wanted wanted) {
        becomeWriter();
        if (arrangements.find(wanted.id()).isPresent()) {
            return new Result.Again();
        }
        LocalDate day = wanted.day();
        if (day.isAfter(today.date())) {
            return new Result.Refused(Map.of("day", Said.of("area.fault.future", today.date())));
        }
        Map<UUID, GroupRows.Size> before = groups.sizes(today.date());
        GroupPlan plan = GroupPlan.of(groups.periods(), wanted.arrangement(), day);
        Map<String, Said> faults = new LinkedHashMap<>(plan.faults());
        List<GroupChange.WardStep> ward = ward(wanted.arrangement().ward(), day, faults);
        if (faults.isEmpty()
                && plan.steps().isEmpty()
                && ward.isEmpty()
                && wanted.arrangement().moving() == null) {
            faults.put("kind", Said.of("area.fault.nothing"));
        }
        if (!faults.isEmpty()) {
            return new Result.Refused(faults);
        }
        groups.write(plan.steps());
        ward.forEach(this::write);
        List<UUID> moved = new ArrayList<>();
        List<Fault> unmoved = move(wanted, moved);
        if (!unmoved.isEmpty()) {
            return new Result.Refused(Map.of("households", said(unmoved.getFirst())));
        }
        Optional<Said> left = leftBehind();
        if (left.isPresent()) {
            return new Result.Refused(Map.of("ended", left.get()));
        }
        GroupChange.Steps steps = new GroupChange.Steps(plan.steps(), ward);
        Arrangement.Moving moving = wanted.arrangement().moving();
        GroupChange change = new GroupChange(
                wanted.id(),
                0,
                wanted.arrangement().kind(),
                day,
                wanted.paper(),
                wanted.note(),
                steps,
                List.copyOf(wanted.arrangement().opened().keySet()),
                wanted.arrangement().ended(),
                moving == null ? null : moving.into(),
                moved.size(),
                Optional.empty(),
                Optional.empty(),
                "",
                Instant.EPOCH);
        arrangements.add(change);
        return new Result.Done(change, moved, new Sides(before, groups.sizes(today.date())), token(change, moved));
    }

    private List<Fault> move(Wanted wanted, List<UUID> moved) {
        Arrangement.Moving moving = wanted.arrangement().moving();
        if (moving == null) {
            return List.of();
        }
        for (UUID from : moving.from()) {
            List<UUID> households = moving.households().orElseGet(() -> regrouping.living(List.of(from), wanted.day()));
            List<Fault> faults = regrouping.regroup(new Regrouping.Wanted(
                    wanted.id(), wanted.day(), wanted.paper(), wanted.note(), from, moving.into(), households));
            if (!faults.isEmpty()) {
                return faults;
            }
            moved.addAll(households);
        }
        return List.of();
    }

    private List<GroupChange.WardStep> ward(
            @org.jspecify.annotations.Nullable WardName name, LocalDate day, Map<String, Said> faults) {
        GroupRows.WardPeriod was = groups.ward().orElseThrow();
        if (name == null || name.equals(was.ward())) {
            return List.of();
        }
        if (was.since().isAfter(day)) {
            faults.put("day", Said.of("area.fault.later", was.since()));
            return List.of();
        }
        GroupRows.WardPeriod now = new GroupRows.WardPeriod(day, null, name);
        return was.since().equals(day)
                ? List.of(new GroupChange.WardStep(was, now))
                : List.of(
                        new GroupChange.WardStep(was, new GroupRows.WardPeriod(was.since(), day, was.ward())),
                        new GroupChange.WardStep(null, now));
    }

    private void write(GroupChange.WardStep step) {
        GroupRows.WardPeriod before = step.before();
        GroupRows.WardPeriod after = step.after();
        if (after != null) {
            groups.keep(after);
        } else if (before != null) {
            groups.keep(new GroupRows.WardPeriod(before.since(), before.since(), before.ward()));
        }
    }

    /** Takes a change back, the latest first; empty when it is done, otherwise what stands against it. */
    Optional<Said> undo(UUID id, String reason) {
        return Objects.requireNonNull(transactions.execute(status -> undo(id, reason, status)));
    }

    private Optional<Said> undo(UUID id, String reason, TransactionStatus status) {
        becomeWriter();
        GroupChange change = arrangements.find(id).orElseThrow();
        Optional<Said> against = against(change);
        if (against.isPresent()) {
            return against;
        }
        GroupChange.Steps back = change.steps().inverse();
        groups.write(back.groups());
        back.ward().forEach(this::write);
        List<Fault> faults = regrouping.undo(id, change.day(), reason);
        Optional<Said> left = faults.isEmpty() ? leftBehind() : Optional.of(said(faults.getFirst()));
        if (left.isPresent()) {
            status.setRollbackOnly();
            return left;
        }
        arrangements.add(new GroupChange(
                vn.ansinh.office.platform.Ids.next(),
                0,
                change.kind(),
                change.day(),
                Paper.NONE,
                reason,
                back,
                List.of(),
                List.of(),
                null,
                change.households(),
                Optional.of(id),
                Optional.empty(),
                "",
                Instant.EPOCH));
        return Optional.empty();
    }

    private Optional<Said> against(GroupChange change) {
        if (change.isUndo() || change.undoneBy().isPresent()) {
            return Optional.of(Said.of("area.fault.undone"));
        }
        return arrangements.all().stream()
                .filter(other -> other.seq() > change.seq()
                        && !other.isUndo()
                        && other.undoneBy().isEmpty())
                .findFirst()
                .map(later -> Said.of("area.fault.undo-later", later.day()));
    }

    private Optional<Said> leftBehind() {
        return regrouping.leftBehind().map(left -> Said.of("area.fault.left-behind", left.getKey(), left.getValue()));
    }

    private static Said said(Fault fault) {
        return new Said(fault.key(), fault.values());
    }

    private void becomeWriter() {
        sql.sql("select registry.become_writer()").query().listOfRows();
    }

    private static String token(GroupChange change, List<UUID> moved) {
        try {
            String text = change.day() + " " + change.into() + " " + change.steps() + " "
                    + moved.stream().sorted().toList();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
