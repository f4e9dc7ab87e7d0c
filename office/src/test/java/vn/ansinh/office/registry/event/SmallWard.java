package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.EventForesight;
import vn.ansinh.office.registry.RegisterFixture;

/** A ward of some households in a database of its own, with what records events in it. */
final class SmallWard {
    static final LocalDate FOUNDED = LocalDate.of(2023, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final TestDatabase database = TestDatabase.fresh();
    final RegisterFixture fixture = new RegisterFixture(database);
    final List<UUID> groups = fixture.found();
    final BookRows books = new BookRows(database.sql());
    final LifeEvents events = new LifeEvents(database.sql());
    private final Recording recording;

    SmallWard(Today today) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        Deed deed = new Deed(database.sql(), books, events, new AuditTrail(database.sql()), today);
        recording = new Recording(
                deed,
                new Looking(fixture.register(), context.getBeanProvider(EventForesight.class), today),
                context,
                database.transactionManager());
    }

    UUID household(String code, String... names) {
        return fixture.household(code, groups.getFirst(), FOUNDED, names);
    }

    UUID person(String name) {
        return database.owner()
                .sql("select person_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    Book book() {
        return fixture.officer(books::all);
    }

    long seen() {
        return fixture.officer(() -> database.sql()
                .sql("select coalesce(max(seq), 0) from platform.latest_change where schema_name = 'registry'")
                .query(Long.class)
                .single());
    }

    Result record(LocalDate day, LifeEvent event) {
        return record(UUID.randomUUID(), day, event, seen());
    }

    Result record(UUID id, LocalDate day, LifeEvent event, long seen) {
        return asOfficer(() -> recording.record(Request.of(id, day, Paper.NONE, "", event, seen)));
    }

    Result undo(UUID event) {
        Entry entry = fixture.officer(() -> events.find(event)).orElseThrow();
        return asOfficer(() -> recording.record(Request.undo(UUID.randomUUID(), entry, "", seen())));
    }

    Preview preview(LocalDate day, LifeEvent event) {
        long seen = seen();
        return asOfficer(() -> recording.preview(
                Request.of(UUID.randomUUID(), day, Paper.NONE, "", event, seen), Language.VIETNAMESE));
    }

    private <T> T asOfficer(Supplier<T> task) {
        return Acting.as(fixture.officer(), "RECORD_EVENT", task);
    }
}
