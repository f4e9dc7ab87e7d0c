package vn.ansinh.office.survey.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.survey.form.Question.Kind;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.SubCause;
import vn.ansinh.rules.source.Bilingual;

/**
 * The questions of the review form (deprivations by Circular 07/2021, income in points or as measured), in their sections. What the
 * members themselves determine is asked only where the surveyor has to contradict it.
 */
@Component
public class SurveyForm {
    /** The sum of points of form B1, as counted on the page or written on paper. */
    public static final String INCOME_SCORE = "income-score";

    /** What was ticked in the table of points, as {@link vn.ansinh.office.survey.points.Marks#stored} writes it; no question of its own. */
    public static final String INCOME_POINTS = "income-points";

    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> INDICATOR = List.of("yes", "no", "unknown");
    private static final List<String> DURABILITY = List.of("durable", "non-durable");

    /** Shorter heads that wards write. */
    private static final Map<String, List<String>> SHORT_TITLES = Map.of(
            "dependents", List.of("2. Người phụ thuộc"),
            "adult-education", List.of("5. Trình độ giáo dục người lớn"),
            "child-schooling", List.of("6. Đi học của trẻ em"),
            "housing-area", List.of("8. Diện tích nhà ở"),
            "water-source", List.of("9. Nguồn nước"),
            "telecom", List.of("11. Dịch vụ viễn thông"),
            "information-means", List.of("12. Phương tiện thông tin"));

    private final List<Section> sections;

    /** Questions under one heading, {@code survey.section.<id>}. */
    public record Section(String id, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    SurveyForm(Law law) {
        this.sections = List.of(
                new Section("income", income()),
                new Section("dwelling", dwelling()),
                new Section("health", List.of(indicator(law.indicator("nutrition"), 3))),
                new Section("causes", causes(law)),
                new Section("contrary", contrary(law)),
                new Section("more", more()));
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static List<Question> income() {
        return List.of(
                new Question(
                        INCOME_SCORE,
                        Kind.POINTS,
                        "",
                        List.of(),
                        List.of("Điểm thu nhập (B1)", "Tổng điểm thu nhập", "Điểm B1")),
                money(
                        "income-per-household",
                        "Thu nhập của hộ một tháng",
                        "Thu nhập của hộ/tháng",
                        "Tổng thu nhập tháng"),
                money("income-per-person", "Thu nhập bình quân đầu người một tháng", "Thu nhập bình quân/người/tháng"),
                money("income-wages", "Tiền lương, tiền công 12 tháng"),
                money("income-farm", "Nông, lâm, ngư, diêm nghiệp 12 tháng"),
                money("income-business", "Sản xuất, kinh doanh, dịch vụ 12 tháng"),
                money("income-pension", "Lương hưu, trợ cấp BHXH 12 tháng"),
                money("income-remittance", "Tiền gửi về, cho, biếu 12 tháng"),
                money("income-other", "Thu khác 12 tháng"),
                money("income-excluded-social-aid", "Trợ cấp xã hội 12 tháng", "Trợ cấp xã hội 12 tháng (không tính)"));
    }

    private static List<Question> dwelling() {
        return List.of(
                choice("wall-material", "durability", DURABILITY, "Vật liệu tường"),
                choice("pillar-material", "durability", DURABILITY, "Vật liệu cột"),
                choice("roof-material", "durability", DURABILITY, "Vật liệu mái"),
                new Question(
                        "dwelling-area", Kind.AREA, "", List.of(), List.of("Tổng diện tích nhà ở", "Diện tích nhà ở")),
                choice(
                        "water-source",
                        "water-source",
                        List.of(
                                "piped",
                                "drilled-well",
                                "protected-dug-well",
                                "protected-spring",
                                "rain",
                                "bottled",
                                "other"),
                        "Nguồn nước sinh hoạt"),
                choice(
                        "toilet",
                        "toilet",
                        List.of(
                                "septic",
                                "semi-septic",
                                "pour-flush",
                                "ventilated-improved-pit",
                                "double-vault",
                                "other",
                                "none"),
                        "Nhà tiêu"),
                new Question(
                        "information-means",
                        Kind.CHOICES,
                        "information-means",
                        List.of(
                                "television",
                                "radio",
                                "desktop-computer",
                                "telephone",
                                "laptop",
                                "tablet",
                                "smartphone",
                                "none"),
                        List.of("Phương tiện tiếp cận thông tin")));
    }

    private static List<Question> causes(Law law) {
        return List.of(
                new Question(
                        "causes",
                        Kind.CHOICES,
                        "causes",
                        law.causes().stream().map(Cause::id).toList(),
                        List.of("Nguyên nhân", "Nguyên nhân nghèo")),
                new Question(
                        "sub-causes",
                        Kind.CHOICES,
                        "sub-causes",
                        law.causes().stream()
                                .flatMap(cause -> cause.subCauses().stream())
                                .map(SubCause::id)
                                .toList(),
                        List.of("Nguyên nhân cụ thể")));
    }

    private static List<Question> contrary(Law law) {
        List<Question> questions = new ArrayList<>();
        int number = 0;
        for (Indicator each : law.standard("2022-2025").indicators()) {
            number++;
            if (!each.id().equals("nutrition")) {
                questions.add(indicator(each, number));
            }
        }
        return questions;
    }

    private static List<Question> more() {
        return List.of(
                choice("waste-collected", "yes-no", YES_NO, "Rác thải được thu gom, xử lý", "Rác thải được thu gom"),
                choice("no-working-capacity", "yes-no", YES_NO, "Hộ không có khả năng lao động"),
                choice("merit-household", "yes-no", YES_NO, "Hộ có thành viên là người có công", "Hộ có người có công"),
                new Question("note", Kind.TEXT, "", List.of(), List.of("Ghi chú")));
    }

    private static Question money(String id, String... titles) {
        return new Question(id, Kind.MONEY, "", List.of(), List.of(titles));
    }

    private static Question choice(String id, String words, List<String> options, String... titles) {
        return new Question(id, Kind.CHOICE, words, options, List.of(titles));
    }

    /** The surveyor's own answer to an indicator; spreadsheets head it by its name, with or without its number. */
    private static Question indicator(Indicator indicator, int number) {
        Bilingual name = indicator.name();
        List<String> titles = Stream.concat(
                        Stream.of(number + ". " + name.vi(), name.vi()),
                        SHORT_TITLES.getOrDefault(indicator.id(), List.of()).stream())
                .toList();
        return new Question("b2-" + indicator.id(), Kind.CHOICE, "indicator", INDICATOR, titles);
    }
}
