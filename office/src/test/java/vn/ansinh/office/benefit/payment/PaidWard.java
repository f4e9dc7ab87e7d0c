package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.Ground;
import vn.ansinh.office.benefit.enrolment.Opening;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.enrolment.Course;

/** A ward with two groups and people who draw an allowance for severe disability. Today is Tuesday, 24/11/2026. */
public final class PaidWard implements AutoCloseable {
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final String SUPPORT = "allowance-disability";
    static final Ground GROUND = new Ground("12/QĐ-UBND", LocalDate.of(2026, 10, 6), "");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final TestDatabase database = TestDatabase.fresh();
    final RegisterFixture register = new RegisterFixture(database);
    final List<UUID> groups = register.found();
    final RunningOffice office = RunningOffice.on(database);
    final Visit officer = office.signedIn(register.ward(), "canbo", Role.OFFICER);
    final Visit signer = office.signedIn(register.ward(), "phochutich", Role.SIGNER);
    final Visit treasurer = office.signedIn(register.ward(), "thuquy", Role.TREASURER);
    private int next = 1;

    /** Somebody who gets so much from a month on, in cash. */
    UUID person(int group, String name, YearMonth start, long amount) {
        return person(group, name, start, amount, Optional.empty());
    }

    UUID person(int group, String name, YearMonth start, long amount, Optional<Payee.Account> account) {
        UUID household = register.household("A-" + next++, groups.get(group), SINCE, "Chủ hộ " + name, name);
        UUID person = register.person(household, name, "1990-05-01", "severe");
        asOfficer(() -> office.bean(Enrolling.class)
                .open(new Opening(
                        household,
                        Optional.of(person),
                        office.bean(WardLaw.class).benefits().find(SUPPORT).orElseThrow(),
                        start,
                        Optional.empty(),
                        List.of(level(start, amount)),
                        new Payee(Payee.Kind.SELF, Optional.of(person), name, account),
                        GROUND,
                        Optional.empty())));
        return person;
    }

    static Course.Level level(YearMonth from, long amount) {
        return new Course.Level(from, amount, Math.min(amount, 500_000), "k6-severe-adult-d20");
    }

    UUID user(String name) {
        return register.officer(() -> database.sql()
                .sql("select user_id from account.user_account where user_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    <T> T as(String name, Role role, Supplier<T> what) {
        return Acting.as(new Identity(register.ward(), user(name), role.code(), List.of()), "TEST", what);
    }

    <T> T asOfficer(Supplier<T> what) {
        return as("canbo", Role.OFFICER, what);
    }

    <T> T asSigner(Supplier<T> what) {
        return as("phochutich", Role.SIGNER, what);
    }

    <T> T bean(Class<T> type) {
        return office.bean(type);
    }

    UUID prepared(YearMonth month) {
        return asOfficer(() -> bean(PreparingRun.class).prepare(month).run().orElseThrow());
    }

    PaymentRun run(UUID id) {
        return asOfficer(() -> bean(PaymentRuns.class).find(id).orElseThrow());
    }

    List<PayLine> lines(UUID id) {
        return asOfficer(() -> bean(PaymentRuns.class).lines(id));
    }

    void approved(UUID id) {
        String seen = RunTotals.of(lines(id)).sha256();
        asSigner(() -> bean(SteppingRun.class).approve(id, seen, LocalDate.of(2026, 11, 24), "Trần Thị Phó", false));
    }

    /** A list of a month that the payer has. */
    UUID handedOver(YearMonth month) {
        UUID id = prepared(month);
        approved(id);
        asOfficer(() -> bean(SteppingRun.class).handOver(id, LocalDate.of(2026, 11, 24)));
        return id;
    }

    Optional<?> answered(UUID id, PayResult result, Integer... slips) {
        return asOfficer(
                () -> bean(PayerAnswers.class).answer(id, result, List.of(slips), LocalDate.of(2026, 11, 24), ""));
    }

    void closed(UUID id) {
        asOfficer(() -> bean(PayerAnswers.class).restPaid(id, LocalDate.of(2026, 11, 24)));
        asOfficer(() -> bean(SteppingRun.class).settle(id));
        asOfficer(() -> bean(SteppingRun.class).close(id));
    }

    long count(String rows) {
        return asOfficerSql("select count(*) from " + rows, Long.class);
    }

    <T> T asOfficerSql(String sql, Class<T> type) {
        return database.as(
                new Identity(register.ward(), user("canbo"), Role.OFFICER.code(), List.of()),
                () -> database.sql().sql(sql).query(type).single());
    }

    static Map<String, String> approval(String page) {
        return Map.of(
                "seen",
                page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1"),
                "signer",
                "Trần Thị Phó",
                "position",
                "deputy",
                "day",
                "24/11/2026");
    }

    @Override
    public void close() {
        office.close();
    }
}
