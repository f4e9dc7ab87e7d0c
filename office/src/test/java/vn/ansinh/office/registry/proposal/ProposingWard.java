package vn.ansinh.office.registry.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A ward with an officer and two leaders, and households of two whose son works as what is proposed. */
final class ProposingWard implements AutoCloseable {
    private static final List<String> LETTERS = List.of(
            "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quý", "Sơn",
            "Thu", "Uyên", "Vân", "Xuân", "Yến", "Ánh");

    final TestDatabase database = TestDatabase.fresh();
    final RegisterFixture register = new RegisterFixture(database);
    final List<UUID> groups = register.found();
    final RunningOffice office = RunningOffice.on(database);
    final Visit officer = office.signedIn(register.ward(), "canbo", Role.OFFICER);
    final Visit leader = office.signedIn(register.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
    final Visit other = office.signedIn(register.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
    private int number;

    /** A household of the first group. */
    record Home(UUID id, String code, UUID son) {}

    Home home() {
        String name = LETTERS.get(number++);
        String code = "D-" + number;
        UUID id = register.household(
                code, groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị " + name, "Lê Văn " + name);
        return new Home(
                id,
                code,
                register.officer(() -> database.sql()
                        .sql("select m.person_id from registry.membership m "
                                + "where m.household_id = :home and m.relation <> 'head'")
                        .param("home", id)
                        .query(UUID.class)
                        .single()));
    }

    /** The form as the leader's browser sends it, opened just now. */
    Map<String, String> form(Home home, String occupation) {
        Map<String, String> form = new HashMap<>();
        form.put("event", Ids.next().toString());
        form.put("seen", seen(leader.get("/households/" + home.code() + "/propose/school-work")));
        form.put("day", "20/11/2026");
        form.put("person", home.son().toString());
        form.put("occupation", occupation);
        return form;
    }

    Visit.Answer send(Home home, Map<String, String> form) {
        return leader.post("/households/" + home.code() + "/propose/school-work", form);
    }

    /** Sends it and returns its identifier. */
    String propose(Home home, String occupation) {
        Map<String, String> form = form(home, occupation);
        Visit.Answer answer = send(home, form);
        if (!answer.location().equals("/proposals")) {
            throw new AssertionError(answer.body());
        }
        return form.getOrDefault("event", "");
    }

    /** The officer records at the desk what the son works as. */
    void record(Home home, String occupation) {
        Map<String, String> form = form(home, occupation);
        form.put("step", "save");
        Visit.Answer answer = officer.post("/households/" + home.code() + "/events/school-work", form);
        if (!answer.location().startsWith("/events/")) {
            throw new AssertionError(answer.body());
        }
    }

    /** Everybody left it some days ago. */
    void empty(Home home) {
        register.officer(() -> {
            run("update registry.membership set until = '2026-11-22' where household_id = :home", home);
            return run("update registry.residence set until = '2026-11-22' where household_id = :home", home);
        });
    }

    /** It lives in another group since some days ago. */
    void moved(Home home, UUID group) {
        register.officer(() -> {
            run("update registry.residence set until = '2026-11-22' where household_id = :home", home);
            return database.sql()
                    .sql("insert into registry.residence (ward_id, household_id, since, area_id, search_key) "
                            + "values (platform.ward(), :home, '2026-11-22', :group, '')")
                    .param("home", home.id())
                    .param("group", group)
                    .update();
        });
    }

    private int run(String statement, Home home) {
        return database.sql().sql(statement).param("home", home.id()).update();
    }

    /** How the register stood when a form was opened. */
    static String seen(Visit.Answer answer) {
        return answer.body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    /** How the register stood when the page of a proposal was drawn. */
    static String deed(Visit.Answer answer) {
        return answer.body().replaceAll("(?s).*name=\"deed\" value=\"(\\d+)\".*", "$1");
    }

    @Override
    public void close() {
        office.close();
    }
}
