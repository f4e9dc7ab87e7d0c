package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.Today;

/** The leader of the demonstration has proposed something: some of it waits, one is returned and one was amended. */
class ProposingDemonstrationTest {
    @Test
    void it_proposes_once_however_often_it_starts() {
        RunningOffice office = FilledOffice.get();
        office.bean(ProposingDemonstration.class)
                .propose(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        Visit officer = office.visit();
        officer.signIn("canbo", FilledOffice.PASSWORD);
        assertThat(officer.get("/proposals").body())
                .contains("3 đề nghị đang chờ", "1 đề nghị bị trả lại", "Đã sửa và chấp nhận", "Lâm Văn Quý");
        Visit leader = office.visit();
        leader.signIn("to07", FilledOffice.PASSWORD);
        assertThat(leader.get("/inbox").body()).contains("được trả lại");
    }
}
