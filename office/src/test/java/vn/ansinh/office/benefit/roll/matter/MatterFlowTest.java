package vn.ansinh.office.benefit.roll.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ProgrammeWard;
import vn.ansinh.office.review.posting.PostedWard;

/** Houses and legal aid as each role sees them. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class MatterFlowTest {
    private static final String HOUSE = Ids.next().toString();
    private static final String AID = Ids.next().toString();
    private static final String HOUSES = "/rolls/matters/housing";
    private static final String AIDS = "/rolls/matters/legal-aid";

    private static PostedWard ward;
    private static Visit committee;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.household("B-01", 1, "Đỗ Văn Kiên");
        committee = ward.office.signedIn(ward.register.ward(), "bcd", Role.COMMITTEE_MEMBER);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String seen(Visit who, String path) {
        return who.get(path).body().replace('\u00a0', ' ');
    }

    private static String one(String question) {
        return ward.register.officer(
                () -> ward.database.sql().sql(question).query(String.class).single());
    }

    @Test
    void a_a_house_begins_as_a_proposal_of_a_household() {
        assertThat(ward.officer.get(HOUSES + "/new?code=Z-99").body()).contains("Không có hộ mang mã này");
        Map<String, String> form =
                new HashMap<>(Map.of("id", HOUSE, "code", "A-01", "words", "", "body", "Tổ thợ ông Tư"));
        assertThat(ward.officer.post(HOUSES + "/new", form).body()).contains("Hãy ghi mục này", "Tổ thợ ông Tư");
        form.put("words", "Sửa mái và nền");
        assertThat(ward.leader.post(HOUSES + "/new", form).status()).isEqualTo(403);
        assertThat(ward.officer.post(HOUSES + "/new", form).status()).isEqualTo(303);
        assertThat(ward.officer.post(HOUSES + "/new", form).status()).isEqualTo(303);
        assertThat(one("select count(*)::text from roll.matter_step"))
                .as("sent twice")
                .isEqualTo("1");
        assertThat(seen(ward.leader, HOUSES)).contains("Lê Thị An", "Đề nghị");
        assertThat(seen(ward.other, HOUSES)).doesNotContain("Lê Thị An");
        assertThat(ward.other.get(HOUSES + "/" + HOUSE).status()).isEqualTo(404);
    }

    @Test
    void b_it_goes_through_stages_costs_money_by_source_and_errors_are_taken_back() {
        String path = HOUSES + "/" + HOUSE;
        Map<String, String> step = new HashMap<>(
                Map.of("step", Ids.next().toString(), "stage", "stopped", "day", "20/11/2026", "note", ""));
        assertThat(ward.officer.post(path + "/steps", step).body()).contains("Hãy ghi vì sao");
        step.put("stage", "started");
        assertThat(ward.officer.post(path + "/steps", step).status()).isEqualTo(303);
        Map<String, String> money = new HashMap<>(Map.of(
                "money",
                Ids.next().toString(),
                "source",
                "fund",
                "amount",
                "0",
                "paid",
                "21/11/2026",
                "receipt",
                "PC-12"));
        assertThat(ward.officer.post(path + "/money", money).body()).contains("Điền số tiền bằng đồng");
        money.put("amount", "30.000.000");
        assertThat(ward.officer.post(path + "/money", money).status()).isEqualTo(303);
        money.put("money", Ids.next().toString());
        money.put("source", "family");
        money.put("amount", "5.000.000");
        assertThat(ward.officer.post(path + "/money", money).status()).isEqualTo(303);
        assertThat(seen(ward.officer, path)).contains("Khởi công", "35.000.000 đ", "Quỹ Vì người nghèo");
        ward.officer.post(path + "/withdraw/" + money.get("money"), Map.of("reason", "Nhầm hộ"));
        assertThat(seen(ward.officer, HOUSES)).contains("30.000.000 đ").doesNotContain("35.000.000 đ");
        assertThat(ward.officer.download(HOUSES + "/list.xlsx")).isNotEmpty();
    }

    @Test
    void c_a_picture_is_kept_only_where_the_family_agrees() throws IOException {
        String path = HOUSES + "/" + HOUSE + "/photos";
        assertThat(ward.officer
                        .upload(path, Map.of(), "nha.png", ProgrammeWard.picture())
                        .body())
                .contains("Chỉ lưu ảnh khi gia đình đồng ý");
        assertThat(ward.officer
                        .upload(path, Map.of("consent", "true"), "nha.png", ProgrammeWard.picture())
                        .status())
                .isEqualTo(303);
        assertThat(seen(ward.leader, HOUSES + "/" + HOUSE)).contains("nha.png");
    }

    @Test
    void d_what_brings_somebody_to_a_lawyer_is_for_the_officer_and_the_signer_alone() {
        String person = one("select person_id::text from registry.person where name = 'Lê Văn Bình'");
        Map<String, String> form = new HashMap<>(Map.of("id", AID, "code", "A-01", "words", "Tư vấn", "body", ""));
        assertThat(ward.officer.post(AIDS + "/new", form).body()).contains("Hãy chọn người cần trợ giúp");
        form.put("person", person);
        assertThat(ward.officer.post(AIDS + "/new", form).status()).isEqualTo(303);
        assertThat(seen(ward.officer, AIDS)).contains("Lê Văn Bình", "Đã giới thiệu");
        assertThat(seen(ward.signer, AIDS)).contains("Lê Văn Bình");
        assertThat(seen(ward.leader, AIDS)).doesNotContain("Lê Văn Bình");
        assertThat(seen(committee, AIDS)).doesNotContain("Lê Văn Bình");
        assertThat(committee.get(AIDS + "/" + AID).status()).isEqualTo(404);
        assertThat(seen(committee, HOUSES)).contains("Lê Thị An");
    }
}
