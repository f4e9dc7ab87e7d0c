package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Vietnamese;

/** A small ward in a test database: three groups under the names of the demonstration's ward. */
public final class RegisterFixture {
    private static final LocalDate FIRST = LocalDate.of(1998, 12, 4);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final TestDatabase database;
    private final UUID ward;
    private final UUID user = Ids.next();

    public RegisterFixture(TestDatabase database) {
        this(database, Ids.next());
    }

    /** Of a ward that is there already. */
    public RegisterFixture(TestDatabase database, UUID ward) {
        this.database = database;
        this.ward = ward;
    }

    public UUID ward() {
        return ward;
    }

    public Identity officer() {
        return new Identity(ward, user, "officer", List.of());
    }

    public <T extends @Nullable Object> T officer(Supplier<T> task) {
        return database.as(officer(), task);
    }

    public Register register() {
        return new Register(database.sql(), new Members(database.sql()));
    }

    /** Founds the ward and returns its groups. */
    public List<UUID> found() {
        NewWard wanted = new NewWard(
                List.of(
                        new NewWard.Named(
                                FIRST, new WardName("Phường Phước Long", "Thành phố Nha Trang", "Khánh Hòa", "22378")),
                        new NewWard.Named(MERGED, new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"))),
                List.of(group(1), group(2), group(3)));
        return database.as(Identity.program(ward), () -> new FoundingWard(database.sql()).found(wanted));
    }

    private static NewWard.Group group(int number) {
        String name = "Tổ dân phố " + number;
        return new NewWard.Group(List.of(
                new NewWard.Period(FIRST, name, Area.Kind.GROUP, true, "phường Phước Long"),
                new NewWard.Period(MERGED, name, Area.Kind.GROUP, true, "khu vực Phước Long, phường Nam Nha Trang")));
    }

    /** What is known of a member of a household from 2020 on: a man born on a day, with a degree of disability. */
    public UUID person(UUID household, String name, String born, String degree) {
        return officer(() -> {
            UUID id = database.sql()
                    .sql("""
                            select m.person_id from registry.membership m
                            join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                            where m.household_id = :home and p.name = :name
                            """)
                    .param("home", household)
                    .param("name", name)
                    .query(UUID.class)
                    .single();
            database.sql()
                    .sql(
                            "update registry.person set birth_date = :born::date, birth_precision = 'day', sex = 'male' where person_id = :id")
                    .param("born", born)
                    .param("id", id)
                    .update();
            database.sql().sql("""
                            insert into registry.person_health (ward_id, person_id, since, disability_degree)
                            values (platform.ward(), :id, '2020-01-01', :degree)
                            """).param("id", id).param("degree", degree).update();
            return id;
        });
    }

    /** A household of these people, the first its head. */
    public UUID household(String code, UUID area, LocalDate since, String... names) {
        UUID household = Ids.next();
        database.as(officer(), () -> {
            run(
                    "insert into registry.household values (platform.ward(), ?, ?, ?)",
                    household,
                    code,
                    Vietnamese.fold(code));
            run(
                    "insert into registry.residence (ward_id, household_id, since, area_id, search_key) "
                            + "values (platform.ward(), ?, ?, ?, '')",
                    household,
                    since,
                    area);
            for (int at = 0; at < names.length; at++) {
                PersonName name = new PersonName(names[at]);
                UUID person = Ids.next();
                run(
                        "insert into registry.person (ward_id, person_id, name, search_key, sort_key) "
                                + "values (platform.ward(), ?, ?, ?, decode(?, 'hex'))",
                        person,
                        name.written(),
                        name.searchKey(),
                        HexFormat.of().formatHex(name.sortKey()));
                run(
                        "insert into registry.membership (ward_id, person_id, since, household_id, relation) "
                                + "values (platform.ward(), ?, ?, ?, ?)",
                        person,
                        since,
                        household,
                        at == 0 ? "head" : "child");
            }
        });
        return household;
    }

    private void run(String statement, Object... values) {
        database.sql().sql(statement).params(values).update();
    }
}
