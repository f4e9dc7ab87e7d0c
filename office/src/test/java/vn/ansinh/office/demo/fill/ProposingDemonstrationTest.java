package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.database.TestDatabase;

/** The leader of the demonstration has proposed something, of every state one. */
class ProposingDemonstrationTest {
    private static final RunningOffice OFFICE = RunningOffice.on(TestDatabase.fresh());

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void some_wait_one_is_returned_and_one_was_amended_however_often_it_starts() {
        OFFICE.bean(FillingDemonstration.class).fill(new PrintStream(OutputStream.nullOutputStream()));
        for (int start = 0; start < 2; start++) {
            OFFICE.bean(ProposingDemonstration.class)
                    .propose(
                            OFFICE.bean(DemonstrationFounding.class),
                            OFFICE.bean(Today.class).date());
        }
        Visit officer = OFFICE.visit();
        officer.signIn("canbo", DemonstrationFounding.PASSWORD);
        assertThat(officer.get("/proposals").body())
                .contains("3 đề nghị đang chờ", "1 đề nghị bị trả lại", "Đã sửa và chấp nhận", "Lâm Văn Quý");
        Visit leader = OFFICE.visit();
        leader.signIn("to07", DemonstrationFounding.PASSWORD);
        assertThat(leader.get("/inbox").body()).contains("được trả lại");
    }
}
