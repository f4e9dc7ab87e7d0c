package vn.ansinh.office.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.programme.writing.Difference;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/** The few marks that a plan's text may have; everything else is words. */
class MarksTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Test
    void paragraphs_points_headings_and_tables_become_blocks() {
        List<Block> blocks = Marks.blocks("""
                Một dòng
                hai dòng.

                ## 1. Công chức
                - Việc **gấp**
                - Việc thường
                | Cơ quan | Việc |
                | Hội | Giúp hộ |
                """);
        assertThat(blocks).hasSize(4);
        assertThat(blocks.getFirst()).isEqualTo(new Block.Paragraph(Text.of("Một dòng hai dòng.")));
        assertThat(blocks.get(1)).isEqualTo(new Block.Paragraph(Text.strong("1. Công chức")));
        assertThat(blocks.get(2))
                .isEqualTo(new Block.Points(List.of(Text.of("Việc ").thenStrong("gấp"), Text.of("Việc thường"))));
        assertThat(((Block.Grid) blocks.get(3)).table().columns()).hasSize(2);
    }

    @Test
    void markup_of_the_web_stays_words() {
        assertThat(Marks.blocks("<script>alert(1)</script> & <b>đậm</b>"))
                .containsExactly(new Block.Paragraph(Text.of("<script>alert(1)</script> & <b>đậm</b>")));
    }

    @Test
    void a_field_is_filled_and_one_that_nothing_fills_is_a_place_to_fill() {
        Map<String, Figure> figures = Map.of("ho-ngheo", new Figure("ho-ngheo", "04", DAY, "lists"));
        String filled = Marks.filled("Có {ho-ngheo} hộ, {la-gi} và {HO}", figures);
        assertThat(filled).isEqualTo("Có 04 hộ, {la-gi} và {HO}");
        assertThat(Marks.fields(filled)).containsExactly("la-gi");
        assertThat(Marks.text(filled).parts()).contains(new Text.Unfilled("la-gi"));
    }

    @Test
    void a_difference_keeps_what_is_common_and_gives_both_texts_back() {
        Difference difference = Difference.of("a\nb\nc", "a\nx\nc\nd");
        assertThat(difference.lines())
                .extracting(line -> line.kind().code() + " " + line.words())
                .containsExactly("same a", "gone b", "new x", "same c", "new d");
        assertThat(Difference.of("a\n\nb", "a\nb").isNone()).isTrue();
    }

    @Test
    void every_template_has_every_part_once_and_the_parts_of_both_are_the_same() {
        assertThat(PlanTemplate.all())
                .hasSize(2)
                .allSatisfy(template -> assertThat(template.parts())
                        .extracting(Part::key)
                        .containsExactly(
                                "subject",
                                "opening",
                                "purpose",
                                "situation",
                                "causes",
                                "targets",
                                "measures",
                                "tasks",
                                "closing",
                                "recipients"));
    }

    @Test
    void the_programme_and_the_decree_are_called_as_on_the_day() {
        assertThat(PlanTemplate.Named.programme(LocalDate.of(2024, 2, 28)).words())
                .endsWith("giảm nghèo bền vững");
        assertThat(PlanTemplate.Named.programme(LocalDate.of(2026, 2, 17)).words())
                .contains("nông thôn mới");
        assertThat(PlanTemplate.Named.socialAssistance(LocalDate.of(2026, 10, 4))
                        .words())
                .contains("20/2021");
        assertThat(PlanTemplate.Named.socialAssistance(LocalDate.of(2026, 10, 5))
                        .words())
                .contains("335/2026");
    }
}
