package vn.ansinh.office.law.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;

/** A newer program may hold a decree that the ward had loaded: the file is left out, and everything else goes on. */
class UnreadDecreeTest {
    private static final UUID WARD = new UUID(7, 1);

    /** A document that the law files hold themselves by now. */
    private static final String KNOWN_BY_NOW = """
            documents:
              - {id: decree-335-2026, number: 335/2026/ND-CP, vi: Nghị định, en: Decree, signed: 2026-09-01, from: 2026-10-05, to: open}
            """;

    private static final String LATER = """
            documents:
              - {id: decree-9-2027, number: 9/2027/ND-CP, vi: Nghị định 9/2027/NĐ-CP, en: Decree 9/2027, signed: 2027-02-01, from: 2027-03-01, to: open}
            values:
              - {parameter: social-assistance.base-standard, from: 2027-03-01, to: open, value: 640000, source: {document: decree-9-2027, article: "4", confidence: verified}}
            """;

    @Test
    void a_file_that_cannot_be_read_any_more_is_left_out_and_said_so_while_the_others_work() {
        try (RunningOffice office = RunningOffice.on(TestDatabase.fresh())) {
            Visit officer = office.signedIn(WARD, "canbo", Role.OFFICER);
            Visit signer = office.signedIn(WARD, "phochutich", Role.SIGNER);
            String one = "/law/decrees/" + enteredByAnOlderProgram(office, KNOWN_BY_NOW);

            assertThat(officer.get(one).body()).contains("Không đọc được nữa");
            assertThat(signer.get(one + "/effect").status()).isEqualTo(400);
            assertThat(signer.get(one + "/effect").body()).contains("không tính được tác động");

            signer.post(one + "/confirm", Map.of());
            assertThat(officer.get("/law/decrees").body()).contains("Không đọc được nữa");
            assertThat(officer.get(one).body()).contains("không còn đọc được cùng luật");
            assertThat(officer.get("/law").status()).isEqualTo(200);

            String saved = officer.post("/law/decrees/save", Map.of("fileName", "moi.yaml", "text", LATER))
                    .location();
            assertThat(officer.get(saved).body()).contains("Nghị định 9/2027/NĐ-CP");
            signer.post(saved + "/confirm", Map.of());
            assertThat(officer.get("/law/documents/decree-9-2027").status()).isEqualTo(200);
        }
    }

    private static UUID enteredByAnOlderProgram(RunningOffice office, String text) {
        Identity who = new Identity(WARD, new UUID(5, 5), Role.OFFICER.code(), List.of());
        Decree decree = new Decree(
                Ids.next(),
                "cu.yaml",
                text,
                new Decree.Deed(who.user(), Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
        return Acting.as(who, "TEST", () -> {
            new TransactionTemplate(office.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> office.bean(Decrees.class).enter(WARD, decree));
            return decree.id();
        });
    }
}
