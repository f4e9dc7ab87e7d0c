package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;

/** The whole application with a ward of some groups and nobody in its register yet. */
public final class OfficeWithWard implements AutoCloseable {
    private static final LocalDate FIRST = LocalDate.of(1998, 12, 4);

    private final TestDatabase database = TestDatabase.fresh();
    private final RunningOffice office = RunningOffice.on(database);
    private final UUID ward = Ids.next();

    public OfficeWithWard(int groups) {
        NewWard wanted = new NewWard(
                List.of(new NewWard.Named(
                        FIRST, new WardName("Phường Phước Long", "Thành phố Nha Trang", "Khánh Hòa", "22378"))),
                IntStream.rangeClosed(1, groups).mapToObj(OfficeWithWard::group).toList());
        Acting.as(
                Identity.program(ward),
                "TEST",
                () -> office.bean(FoundingWard.class).found(wanted));
    }

    private static NewWard.Group group(int number) {
        return new NewWard.Group(
                List.of(new NewWard.Period(FIRST, "Tổ dân phố " + number, Area.Kind.GROUP, true, "phường Phước Long")));
    }

    /** Somebody of this role, signed in. */
    public Visit signedIn(String name, Role role) {
        return office.signedIn(ward, name, role, Ids.next());
    }

    /** Asks as an officer of the ward. */
    public <T> T asOfficer(Supplier<T> question) {
        return Acting.as(new Identity(ward, Ids.next(), Role.OFFICER.code(), List.of()), "TEST", question);
    }

    public UUID ward() {
        return ward;
    }

    public TestDatabase database() {
        return database;
    }

    public RunningOffice office() {
        return office;
    }

    @Override
    public void close() {
        office.close();
    }
}
