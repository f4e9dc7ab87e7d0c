package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.correspondence.DocumentFiles;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.programme.plan.Figures;
import vn.ansinh.office.programme.plan.Plan;
import vn.ansinh.office.programme.plan.Plans;
import vn.ansinh.office.programme.target.Actuals;
import vn.ansinh.office.programme.target.Judgement;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.review.posting.PostedWard;

/** The issued plan of the demonstration for 2024 beside the plan that a ward wrote in February 2024, fact by fact; and its targets. */
class PlanOf2024Test {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/ansinh/office/programme/plan-2024.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static RunningOffice office;
    private static Plan plan;
    private static String words = "";

    @BeforeAll
    static void fill() throws IOException {
        office = FilledOffice.get();
        plan = officer(() -> office.bean(Plans.class).of(2024).orElseThrow());
        List<NewFile> files = officer(() -> office.bean(DocumentFiles.class)
                .of(plan.issued().orElseThrow().document().orElseThrow()));
        Files.createDirectories(Path.of("target/plan-papers"));
        for (NewFile file : files) {
            Files.write(Path.of("target/plan-papers/" + file.name()), file.content());
        }
        words = PostedWard.words(files.getFirst().content());
    }

    private static <T> T officer(java.util.function.Supplier<T> what) {
        return Acting.as(FilledOffice.officer(), "TEST", what);
    }

    private static void has(String... facts) {
        assertThat(words.replace('\n', ' ')).contains(facts);
    }

    @Test
    void it_has_the_form_of_a_plan() {
        has("KẾ HOẠCH", "/KH-UBND", "Phước Long, ngày 28 tháng 02 năm 2024", "năm 2024 trên địa bàn phường Phước Long");
        has("chương trình mục tiêu quốc gia giảm nghèo bền vững", "chính sách giảm nghèo, an sinh xã hội");
        has("Kế hoạch số 1286/KH-UBND ngày 22/02/2024 của UBND thành phố Nha Trang");
        has("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nơi nhận:");
    }

    @Test
    void every_purpose_is_there() {
        has("I. MỤC ĐÍCH, YÊU CẦU", "giảm nghèo đa chiều, bao trùm, bền vững", "hạn chế tái nghèo và phát sinh nghèo");
        has(
                "vượt lên mức sống tối thiểu",
                "dịch vụ xã hội cơ bản",
                "2022",
                "2025",
                "tăng thu nhập, vươn lên thoát nghèo");
        has(
                "cơ sở hạ tầng thiết yếu phục vụ sản xuất",
                "Nâng cao nhận thức",
                "tuyên truyền, vận động, động viên nhân dân");
        has("thường xuyên, đồng bộ", "gắn kế hoạch giảm nghèo với phát triển kinh tế - xã hội");
        has(
                "Ban Chỉ đạo giảm nghèo phường",
                "cấp ủy chi bộ",
                "24 tổ dân phố",
                "hoàn thành chỉ tiêu",
                "được giao năm 2024");
    }

    @Test
    void every_figure_of_the_situation_is_computed_and_the_same() {
        has("II. THỰC TRẠNG - NGUYÊN NHÂN", "31/12/2023");
        has("8.999 hộ với 34.398 nhân khẩu", "hộ nghèo là 04 hộ với 15 nhân khẩu, chiếm tỷ lệ 0,04%");
        has("hộ cận nghèo là 60 hộ với 252 nhân khẩu, chiếm tỷ lệ 0,67%");
        has("đối tượng bảo trợ xã hội, đơn thân hoặc không còn khả năng lao động");
    }

    @Test
    void every_cause_is_there() {
        has("đơn thân nuôi con nhỏ", "việc làm không ổn định", "thiếu sức lao động", "không có lao động", "bệnh nan y");
        has("Theo phiếu rà soát, nguyên nhân");
    }

    @Test
    void the_goals_and_the_eight_measures_are_there() {
        has("III. MỤC TIÊU, BIỆN PHÁP THỰC HIỆN NĂM 2024", "giảm 04 hộ nghèo và 20 hộ cận nghèo");
        has("trợ giúp xã hội theo Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ");
        has("giải quyết thủ tục cho 100% hộ nghèo, cận nghèo, hộ thoát nghèo có nhu cầu vay vốn tín dụng ưu đãi");
        has("hỗ trợ về y tế", "hỗ trợ về giáo dục", "hỗ trợ học nghề", "hỗ trợ tiền điện cho hộ nghèo");
        has("Quỹ Vì người nghèo", "tuyên truyền, vận động nhân dân phát triển kinh tế - xã hội, nâng cao đời sống");
    }

    @Test
    void every_duty_of_every_body_is_there() {
        has("IV. TỔ CHỨC THỰC HIỆN", "1. Công chức Văn hóa - Xã hội phụ trách công tác giảm nghèo");
        has("Xây dựng kế hoạch hằng năm", "giai đoạn 2021 - 2025");
        has("hướng dẫn, đôn đốc, kiểm tra và đánh giá công tác giảm nghèo của từng tổ dân phố");
        has("phân công của Trưởng Ban Chỉ đạo cho từng thành viên Ban Chỉ đạo");
        has("nắm chắc tình hình hộ nghèo; tham mưu lãnh đạo Ủy ban nhân dân phường biện pháp hỗ trợ hộ nghèo kịp thời");
        has("tham mưu tổ chức rà soát, bình xét hộ nghèo", "có hiệu quả các mục tiêu đề ra", "tiêu chí");
        has(
                "2. Bộ phận Văn hóa Thông tin - Đài truyền thanh",
                "phương tiện thông tin đại chúng",
                "đa dạng, thường xuyên");
        has("3. Tổ dân phố", "nguyên nhân nghèo của từng hộ", "các chi hội đoàn thể giúp đỡ từng hộ");
        has("dòng họ, cộng đồng dân cư", "tự lực vươn lên thoát nghèo bền vững", "tổ dân phố văn hóa");
        has(
                "toàn dân đoàn kết xây dựng đời sống văn hóa",
                "báo cáo kết quả về Ủy ban nhân dân phường",
                "ý kiến thẩm định");
        has("Quản lý chặt chẽ hộ nghèo, hộ cận nghèo", "Phối hợp thực hiện công tác giảm nghèo đồng bộ, hiệu quả");
        has("Kịp thời phát hiện trường hợp khó khăn đột xuất");
        has("4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các đoàn thể phường", "hội viên, đoàn viên");
        has("phát động các phong trào", "Ngày vì người nghèo", "kêu gọi các tổ chức, cá nhân ủng hộ");
        has("phương án hỗ trợ hộ nghèo theo phụ lục");
    }

    @Test
    void every_recipient_of_that_day_is_there() {
        has("Phòng LĐTB&amp;XH TP. Nha Trang", "Đảng ủy, HĐND, UBND phường", "các hội, đoàn thể phường");
        has("Các công chức chuyên môn", "24 tổ dân phố", "Lưu: VT");
    }

    @Test
    void it_reads_as_when_it_was_last_looked_at() throws IOException {
        String golden = words.replaceAll("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "####-####-####");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, golden);
        }
        assertThat(golden).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_figure_of_every_issued_plan_can_be_worked_out_again_from_what_is_stored() {
        for (int year = 2024; year <= 2026; year++) {
            int of = year;
            Plan issued = officer(() -> office.bean(Plans.class).of(of).orElseThrow());
            Map<String, Figure> kept = officer(() -> office.bean(Plans.class).kept(issued.id()));
            Map<String, Figure> again = officer(() -> office.bean(Figures.class)
                    .of(
                            of,
                            issued.version().asOf(),
                            issued.issued().orElseThrow().day()));
            assertThat(kept).isNotEmpty().isEqualTo(again);
        }
    }

    @Test
    void the_targets_of_2024_were_met_and_of_2026_the_training_is_behind() {
        List<Actuals.Judged> of2024 = officer(() -> office.bean(Actuals.class).of(2024, TODAY));
        assertThat(of2024.getFirst().reading().orElseThrow().value()).isEqualByComparingTo("4");
        assertThat(of2024.get(1).reading().orElseThrow().value()).isEqualByComparingTo("20");
        assertThat(of2024.subList(0, 3))
                .extracting(one -> one.judgement().colour())
                .containsOnly(Judgement.Colour.GREEN);
        List<Actuals.Judged> of2026 = officer(() -> office.bean(Actuals.class).of(2026, TODAY));
        assertThat(of2026)
                .filteredOn(one -> one.target().words().startsWith("Hỗ trợ học nghề"))
                .extracting(one -> one.judgement().colour())
                .containsExactly(Judgement.Colour.RED);
    }
}
