package vn.ansinh.office.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.today.mail.MorningMail;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** The morning mail against an SMTP server: one a day, none where nothing is due, no names; what fails is seen. */
class MorningMailTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static RunningOffice office;
    private static Visit leader;
    private static Visit administrator;
    private static List<UUID> groups = List.of();

    @BeforeAll
    static void start() {
        SERVER.start();
        groups = WARD.found();
        office = RunningOffice.on(
                DATABASE,
                Map.of(
                        "ansinh.mail.host", "127.0.0.1",
                        "ansinh.mail.port", String.valueOf(SERVER.getSmtp().getPort()),
                        "ansinh.mail.security", "none",
                        "ansinh.mail.from", "ansinh@phuong.example",
                        "ansinh.mail.link", "https://ansinh.phuong.example/"));
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        administrator = office.signedIn(WARD.ward(), "quantri", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        office.close();
        SERVER.stop();
    }

    private static int send(LocalDate day) {
        return office.bean(MorningMail.class).send(day);
    }

    @Test
    void a_mail_comes_once_a_day_with_numbers_and_a_link_and_a_failure_is_seen_by_the_administrator()
            throws MessagingException, IOException {
        assertThat(leader.post("/today/take/mail", Map.of("address", "khong phai thu"))
                        .status())
                .isEqualTo(400);
        leader.post("/today/take/mail", Map.of("address", "to01@phuong.example"));
        assertThat(leader.get("/today/take").body()).contains("Đang gửi đến to01@phuong.example");
        assertThat(send(TODAY)).as("nothing is due").isZero();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        Acting.as(
                WARD.officer(),
                "TEST",
                () -> office.bean(Inbox.class)
                        .open(new Work(
                                "review-request",
                                Ids.next(),
                                List.of("Trần Thị Chi", "H-0012"),
                                "/reviews",
                                UseCase.HOLD_MEETING,
                                Optional.of(groups.getFirst()),
                                Optional.empty(),
                                Optional.of(TODAY.minusDays(1)))));
        assertThat(send(TODAY)).isOne();
        assertThat(send(TODAY)).as("once a day").isZero();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("to01@phuong.example");
        assertThat(mail.getSubject()).isEqualTo("An Sinh: việc ngày 24/11/2026");
        assertThat(String.valueOf(mail.getContent()))
                .contains("Quá hạn: 1.", "https://ansinh.phuong.example/today")
                .doesNotContain("Trần Thị Chi", "H-0012");

        SERVER.stop();
        assertThat(send(TODAY.plusDays(1))).isZero();
        assertThat(send(TODAY.plusDays(1))).as("not tried again that day").isZero();
        assertThat(administrator.get("/today/take").body()).contains("Thư không gửi được", "Trần Văn to01");

        leader.post("/today/take/mail/end", Map.of());
        assertThat(send(TODAY.plusDays(2))).isZero();
    }
}
