package vn.ansinh.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** Photographs and PDFs of a household: what is kept, who sees it, and what is refused. */
class PapersTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final String HOUSEHOLD = "/households/P-01";
    private static final Pattern PAPER = Pattern.compile("/papers/([-0-9a-f]{36})\"");

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;
    private static UUID household;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        household = WARD.household("P-01", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị Giấy", "Lê Văn Tờ");
        WARD.household("P-02", groups.getFirst(), LocalDate.of(2020, 1, 1), "Phan Thị Ảnh");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> form(String kind, String person) {
        return Map.of(
                "kind", kind, "person", person, "number", "12/XN", "issuedOn", "3/10/2024", "issuedBy", "UBND phường");
    }

    private static List<String> papers(Visit visit, String page) {
        Matcher found = PAPER.matcher(visit.get(page).body());
        return found.results().map(one -> one.group(1)).distinct().toList();
    }

    @Test
    void a_picture_is_kept_as_received_shown_small_and_removed_with_a_reason() throws IOException {
        byte[] photo = picture("jpg");
        assertThat(leader.upload("/households/P-02/papers", form("house-photo", ""), "C:\\ảnh\\nhà.jpg", photo)
                        .status())
                .isEqualTo(303);
        String paper = "/papers/" + papers(officer, "/households/P-02").getFirst();
        assertThat(officer.get(paper).body()).contains("Ảnh nhà ở", "12/XN", "03/10/2024", "nhà.jpg", "UBND phường");
        assertThat(officer.download(paper + "/file")).isEqualTo(photo);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(officer.download(paper + "/thumbnail")));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(160);
        assertThat(other.get(paper).status()).as("of another group").isEqualTo(404);
        assertThat(other.get(paper + "/file").status()).isEqualTo(404);

        assertThat(leader.post(paper + "/remove", Map.of("reason", "nhầm hộ")).status())
                .isEqualTo(403);
        officer.post(paper + "/remove", Map.of("reason", " "));
        assertThat(papers(officer, "/households/P-02")).hasSize(1);
        assertThat(officer.post(paper + "/remove", Map.of("reason", "nhầm hộ")).status())
                .isEqualTo(303);
        assertThat(officer.get(paper).body()).contains("Đã bỏ lúc", "nhầm hộ");
        assertThat(papers(officer, "/households/P-02")).isEmpty();
    }

    @Test
    void a_paper_on_health_is_added_by_a_leader_and_seen_by_those_only_who_may_and_each_look_is_logged() {
        String head = WARD.officer(() -> DATABASE.sql()
                .sql("select h.head_id from registry.households_on(:day) h where h.household_id = :home")
                .param("day", LocalDate.of(2026, 1, 1))
                .param("home", household)
                .query(UUID.class)
                .single()
                .toString());
        assertThat(leader.upload(HOUSEHOLD + "/papers", form("disability-certificate", head), "giay.pdf", pdf())
                        .status())
                .isEqualTo(303);
        assertThat(papers(leader, HOUSEHOLD)).isEmpty();
        List<String> seen = papers(officer, HOUSEHOLD);
        assertThat(seen).hasSize(1);
        String paper = "/papers/" + seen.getFirst();
        assertThat(leader.get(paper).status()).isEqualTo(404);
        assertThat(leader.get(paper + "/thumbnail").status()).isEqualTo(404);
        assertThat(officer.get(paper).body()).contains("Lê Thị Giấy", "đều được ghi lại");
        assertThat(WARD.officer(() -> DATABASE.sql()
                        .sql(
                                "select count(*) from platform.view_log v where v.fact = 'SEE_HEALTH' and v.subject = :head::uuid")
                        .param("head", head)
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void a_paper_of_an_event_shows_with_the_event_and_one_of_a_private_event_must_be_of_a_hidden_kind() {
        WARD.household("P-09", area(), LocalDate.of(2020, 1, 1), "Mạc Văn Chứng");
        String person = DATABASE.owner()
                .sql("select person_id::text from registry.person where name = 'Mạc Văn Chứng'")
                .query(String.class)
                .single();
        String absence = recorded("P-09", "temporary-absence", person);
        Map<String, String> form = new HashMap<>(form("residence", person));
        form.put("event", absence.substring("/events/".length()));
        assertThat(officer.get("/households/P-09/papers/new?event=" + form.get("event"))
                        .body())
                .contains(form.get("event"));
        assertThat(officer.upload("/households/P-09/papers", form, "don.jpg", picture("jpg"))
                        .location())
                .isEqualTo(absence + "#papers");
        assertThat(papers(officer, absence)).hasSize(1).isEqualTo(papers(officer, "/households/P-09"));

        form.put("event", recorded("P-09", "imprisonment", person).substring("/events/".length()));
        assertThat(officer.upload("/households/P-09/papers", form, "an.jpg", picture("jpg"))
                        .body())
                .contains("Biến động này riêng tư");
        form.put("event", UUID.randomUUID().toString());
        assertThat(officer.upload("/households/P-09/papers", form, "an.jpg", picture("jpg"))
                        .status())
                .isEqualTo(404);
    }

    private static String recorded(String code, String kind, String person) {
        String path = "/households/" + code + "/events/" + kind;
        String page = officer.get(path).body();
        Map<String, String> form =
                new HashMap<>(Map.of("day", "1/11/2026", "person", person, "expected", "1/2/2027", "step", "save"));
        for (String field : List.of("event", "seen")) {
            Matcher found =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
            form.put(field, found.find() ? found.group(1) : "");
        }
        return officer.post(path, form).location();
    }

    private static UUID area() {
        return DATABASE.owner()
                .sql("select area_id from registry.area order by position limit 1")
                .query(UUID.class)
                .single();
    }

    @Test
    void all_files_of_a_form_are_kept_or_none() {
        Visit.Answer answer = officer.upload(
                HOUSEHOLD + "/papers",
                form("decision", ""),
                Map.of("a.png", picture("png"), "b.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Không mở được tệp “b.pdf”", "12/XN");
        assertThat(officer.get(HOUSEHOLD).body()).doesNotContain("Quyết định</span>");
        assertThat(officer.upload(
                                HOUSEHOLD + "/papers",
                                form("decision", ""),
                                Map.of("a.png", picture("png"), "b.pdf", pdf()))
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "trang.jpg, <script>alert(1)</script>, không phải ảnh",
        "anh.heic, ....ftypheic, HEIC",
        "rong.pdf, '', Chưa chọn tệp",
        "hong.png, PNG, không phải ảnh",
    })
    void a_file_that_is_not_what_its_name_says_is_refused_with_what_to_do(String name, String content, String said) {
        Visit.Answer answer = officer.upload(
                HOUSEHOLD + "/papers", form("other", ""), name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Chưa chọn loại giấy tờ",
        "other, 32/1/2024, không phải một ngày",
        "other, 1/1/2090, Ngày cấp chưa đến",
    })
    void what_is_wrong_is_said_beside_its_field(String kind, String day, String said) {
        Visit.Answer answer =
                officer.upload(HOUSEHOLD + "/papers", Map.of("kind", kind, "issuedOn", day), "a.png", picture("png"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked() {
        byte[] head = picture("png").clone();
        head[16] = 0x00;
        head[17] = 0x01;
        head[18] = 0x00;
        head[19] = 0x00;
        head[21] = 0x01;
        assertThat(CheckedFile.check("to.png", head)).isInstanceOf(CheckedFile.Outcome.Refused.class);
    }
}
