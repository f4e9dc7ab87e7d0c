package vn.ansinh.office.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.database.TestDatabase;

class FirstRunTest {
    private static final String PASSWORD = "cơm gà nha trang ngon";

    private final TestDatabase database = TestDatabase.fresh();
    private RunningOffice office = RunningOffice.on(database);

    @BeforeEach
    void nothing() {
        assertThat(office.visit().get("/accounts").location()).startsWith("/sign-in");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "Phường");
        form.put("name", "Nam Nha Trang");
        form.put("province", "Khánh Hòa");
        form.put("from", "01/07/2025");
        form.put("area", "urban");
        form.put("groups", "24");
        form.put("fullName", "Nguyễn Thị Hoa");
        form.put("userName", "hoa");
        form.put("password", PASSWORD);
        form.put("repeated", PASSWORD);
        form.put("officer", "true");
        return form;
    }

    @Test
    void an_empty_database_leads_to_the_first_run_and_then_never_again() {
        Visit visit = office.visit();
        assertThat(visit.get("/sign-in").location()).isEqualTo("/start");
        assertThat(visit.get("/start").body()).contains("Nam Nha Trang");
        assertThat(visit.post("/start", form()).location()).isEqualTo("/sign-in");
        assertThat(visit.get("/start").location()).isEqualTo("/sign-in");
        assertThat(visit.post("/start", form()).location()).isEqualTo("/sign-in");
        assertThat(visit.signIn("hoa", PASSWORD).location()).isEqualTo("/today");
        assertThat(count("registry.ward_version where name = 'Phường Nam Nha Trang'"))
                .isEqualTo(1);
        assertThat(count("registry.area_version where name like 'Tổ dân phố%'")).isEqualTo(24);
        assertThat(count("account.user_account")).isEqualTo(1);
    }

    @Test
    void a_refused_field_leaves_nothing_behind_and_keeps_what_was_typed() {
        Map<String, String> form = form();
        form.put("groups", "Tổ Một\nTổ Hai\nTổ Một");
        form.put("password", "12345");
        Visit.Answer answer = office.visit().post("/start", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("viết hai lần", "ít nhất 10 ký tự", "Tổ Hai")
                .doesNotContain("12345");
        assertThat(count("registry.ward")).isZero();
    }

    @Test
    void from_another_machine_the_code_is_asked_for() {
        Visit visit = office.visit();
        Visit.Answer answer = visit.post("/start", form(), Map.of("X-Forwarded-For", "203.0.113.9"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Mã thiết lập chưa đúng");
        assertThat(count("account.user_account")).isZero();
    }

    private int count(String from) {
        return database.owner()
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }
}
