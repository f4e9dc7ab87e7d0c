package vn.ansinh.office.registry.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.registry.OfficeWithWard;

/** An import that takes long: it waits here for another that holds the ward's lock, until the test lets it go. */
class StoppingAnImportTest {
    private static final byte[] LIST =
            "Mã hộ,Tổ,Họ và tên,Quan hệ,Ngày sinh\nPL-1,1,Lê Ôn,Chủ hộ,1956\n".getBytes(StandardCharsets.UTF_8);

    private static OfficeWithWard office;
    private static Visit officer;

    @BeforeAll
    static void start() {
        office = new OfficeWithWard(3);
        officer = office.signedIn("hoa", Role.OFFICER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void progress_is_shown_and_a_stop_leaves_nothing() throws SQLException {
        String address = officer.upload("/import", Map.of(), "ho.csv", LIST).location();
        officer.post(address + "/columns", Map.of());
        try (Connection other = office.database().dataSource().getConnection()) {
            other.setAutoCommit(false);
            lock(other);
            officer.post(address + "/apply", Map.of());

            assertThat(officer.get(address).body()).contains("hx-get=\"" + address + "/progress\"", "Dừng lại");
            assertThat(officer.get(address + "/progress").body())
                    .contains("<progress")
                    .doesNotContain("<html");
            officer.post(address + "/apply", Map.of());
            assertThat(officer.get(address).body()).contains("không làm lần thứ hai");
            officer.post(address + "/forget", Map.of());
            assertThat(officer.get(address).status()).isEqualTo(200);
            officer.post(address + "/cancel", Map.of());
            other.rollback();
        }
        String after = officer.get(address).body();
        while (after.contains("<progress")) {
            after = officer.get(address).body();
        }
        assertThat(after).contains("Đã dừng theo ý ông/bà", "Đưa vào sổ</button>");
        assertThat(officer.get("/import").body()).contains("Chưa nhập danh sách nào");
        assertThat(officer.get(address + "/progress").location()).isEqualTo(address);
        Visit.Answer asked = officer.get(address + "/progress", Map.of("HX-Request", "true"));
        assertThat(asked.status()).as("a redirection would be swapped in whole").isEqualTo(204);
    }

    private static void lock(Connection other) throws SQLException {
        try (PreparedStatement lock =
                other.prepareStatement("select pg_advisory_xact_lock(hashtextextended('registry.import ' || ?, 0))")) {
            lock.setString(1, office.ward().toString());
            lock.execute();
        }
    }
}
