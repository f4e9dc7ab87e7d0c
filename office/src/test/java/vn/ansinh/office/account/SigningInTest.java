package vn.ansinh.office.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.CreatingAccount.Outcome;
import vn.ansinh.office.account.NewAccount.PasswordKind;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

class SigningInTest {
    static final UUID WARD = new UUID(7, 1);
    static final String PASSWORD = "cơm gà nha trang ngon";

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = RunningOffice.on(DATABASE);
        create(office, "hoa", List.of(Role.OFFICER, Role.ADMINISTRATOR));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static UUID create(RunningOffice office, String name, List<Role> roles) {
        Outcome outcome = Acting.as(
                Identity.program(WARD),
                "TEST",
                () -> office.bean(CreatingAccount.class)
                        .create(new NewAccount(
                                name,
                                "Nguyễn Thị " + name,
                                roles,
                                List.of(new UUID(7, 2)),
                                PASSWORD,
                                PasswordKind.OWN)));
        assertThat(outcome).isInstanceOf(Outcome.Created.class);
        return ((Outcome.Created) outcome).user();
    }

    @Test
    void a_page_sends_who_is_not_signed_in_to_sign_in_and_back() {
        Visit visit = office.visit();
        assertThat(visit.get("/account?x=1").location()).isEqualTo("/sign-in?next=%2Faccount%3Fx%3D1");
        Visit.Answer answer =
                visit.post("/sign-in", Map.of("name", "Hoa ", "password", PASSWORD, "next", "/account?x=1"));
        assertThat(answer.location()).isEqualTo("/account?x=1");
        assertThat(visit.get("/account").status()).isEqualTo(200);
    }

    @Test
    void the_way_back_never_leads_out_of_the_application() {
        for (String next : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:x")) {
            Visit.Answer answer =
                    office.visit().post("/sign-in", Map.of("name", "hoa", "password", PASSWORD, "next", next));
            assertThat(answer.location()).isEqualTo("/today");
        }
    }

    @Test
    void a_form_sent_without_its_token_is_refused() {
        Visit visit = office.visit();
        assertThat(visit.postRaw("/sign-in", "name=hoa&password=x", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_unknown_to_the_database() {
        Visit visit = office.visit();
        visit.signIn("hoa", PASSWORD);
        var cookie = visit.cookies().getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("ansinh-session"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(DATABASE.owner()
                        .sql("select count(*) from account.session where encode(token_hash, 'escape') like :text")
                        .param("text", "%" + cookie.getValue() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_session_survives_a_restart() {
        TestDatabase database = TestDatabase.fresh();
        Visit before;
        List<java.net.HttpCookie> kept;
        try (RunningOffice first = RunningOffice.on(database)) {
            create(first, "lan", List.of(Role.OFFICER));
            before = first.visit();
            before.signIn("lan", PASSWORD);
            assertThat(before.get("/account").status()).isEqualTo(200);
            kept = before.cookies().getCookieStore().getCookies();
        }
        try (RunningOffice second = RunningOffice.on(database)) {
            String cookie = kept.stream()
                    .map(c -> c.getName() + "=" + c.getValue())
                    .collect(java.util.stream.Collectors.joining("; "));
            assertThat(second.visit().get("/account", Map.of("Cookie", cookie)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void after_signing_out_the_cookie_is_worth_nothing() {
        Visit visit = office.visit();
        visit.signIn("hoa", PASSWORD);
        String cookie = visit.cookies().getCookieStore().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        visit.post("/sign-out", Map.of());
        assertThat(office.visit().get("/account", Map.of("Cookie", cookie)).location())
                .startsWith("/sign-in");
    }

    @Test
    void wrong_passwords_make_the_next_attempt_wait_also_for_the_right_one() {
        create(office, "quen", List.of(Role.VIEWER));
        Visit visit = office.visit();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(visit.signIn("quen", "không phải đâu nhé").status()).isEqualTo(401);
        }
        assertThat(visit.signIn("quen", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void an_unknown_name_gets_the_same_answer_as_a_wrong_password() {
        String unknown = office.visit().signIn("nobody.here", PASSWORD).body();
        String wrong = office.visit().signIn("hoa", "không phải đâu nhé").body();
        assertThat(unknown.replace("nobody.here", "hoa").replaceAll("(csrf\" (value|content)=\")[^\"]+", "$1"))
                .isEqualTo(wrong.replaceAll("(csrf\" (value|content)=\")[^\"]+", "$1"));
    }
}
