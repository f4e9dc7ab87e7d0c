package vn.ansinh.office.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.UnfilledField;
import vn.ansinh.office.document.list.Office;
import vn.ansinh.office.document.list.PovertyList;

class RenderingTest {
    private static final Block WORDS = new Block.Paragraph(Text.of("Một đoạn văn."));

    @Test
    void the_internal_list_reads_as_when_it_was_last_looked_at() throws Exception {
        AdministrativeDocument list = Papers.internal(Papers.ISSUED, Papers.households(6));
        Golden.check("internal.docx.xml", Extract.word(Rendering.render(list, Format.DOCX)));
        Golden.check("internal.pdf.txt", Extract.pdf(Rendering.render(list, Format.PDF)));
        Golden.check("internal.xlsx.txt", Extract.sheet(Rendering.render(list, Format.XLSX)));
    }

    @Test
    void the_posted_list_reads_as_when_it_was_last_looked_at() throws Exception {
        AdministrativeDocument list = Papers.posted(Papers.DRAFT, Papers.households(6));
        Golden.check("posted.docx.xml", Extract.word(Rendering.render(list, Format.DOCX)));
        Golden.check("posted.pdf.txt", Extract.pdf(Rendering.render(list, Format.PDF)));
        Golden.check("posted.xlsx.txt", Extract.sheet(Rendering.render(list, Format.XLSX)));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_paper_is_the_same_file(Format format) {
        AdministrativeDocument list = Papers.internal(Papers.ISSUED, Papers.households(12));
        assertThat(Rendering.render(list, format)).isEqualTo(Rendering.render(list, format));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_draft_says_so_and_has_neither_number_nor_day_nor_code(Format format) throws Exception {
        String draft = readable(Papers.internal(Papers.DRAFT, Papers.households(2)), format);
        assertThat(draft).contains("DỰ THẢO").doesNotContain("Mã tra cứu").doesNotContain("Nam Nha Trang, ngày 24");
        assertThat(draft).containsPattern("Số:\\s+/DS-UBND");
        String issued = readable(Papers.internal(Papers.ISSUED, Papers.households(2)), format);
        assertThat(issued)
                .contains("Số: 05/DS-UBND", "Mã tra cứu: 7KQ2-9FHM", "Nam Nha Trang, ngày 24 tháng 11 năm 2026");
        assertThat(issued).doesNotContain("DỰ THẢO");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_issued_paper_with_gaps_is_refused_and_every_gap_is_named(Format format) {
        AdministrativeDocument gaps = Papers.paper(
                Papers.NAM_NHA_TRANG,
                Papers.ISSUED,
                new Block.Paragraph(Text.of("Thời gian: ").thenUnfilled("Thời gian họp")),
                new Block.Paragraph(Text.of("Địa điểm: ......")),
                new Block.Paragraph(Text.of(" ")));
        assertThatThrownBy(() -> Rendering.render(gaps, format))
                .isInstanceOfSatisfying(
                        UnfilledField.class,
                        unfilled ->
                                assertThat(unfilled.fields()).containsExactly("Thời gian họp", "Đoạn văn", "Đoạn văn"));
    }

    @Test
    void an_issued_list_needs_a_signer_and_somebody_to_get_it() {
        Office nobody = new Office(
                Papers.NAM_NHA_TRANG, Papers.ISSUED, Signature.chair(Optional.empty()), List.of(), Optional.empty());
        AdministrativeDocument list = PovertyList.document(
                Papers.scope(), new vn.ansinh.office.document.list.ListBasis.Proposed(), Papers.households(1), nobody);
        assertThatThrownBy(() -> Rendering.render(list, Format.DOCX))
                .hasMessageContaining("Nơi nhận")
                .hasMessageContaining("Họ và tên người ký");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_draft_shows_its_gaps(Format format) throws Exception {
        AdministrativeDocument gaps =
                Papers.paper(Papers.NAM_NHA_TRANG, Papers.DRAFT, new Block.Paragraph(Text.unfilled("Thời gian họp")));
        assertThat(readable(gaps, format)).contains("[Thời gian họp]");
    }

    @Test
    void a_paper_of_2024_cannot_speak_for_the_ward_of_2025() {
        LocalDate before = LocalDate.of(2024, 2, 5);
        assertThatThrownBy(() -> Papers.paper(Papers.NAM_NHA_TRANG, new Standing.Draft(before), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-02-05");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_head_of_2024_names_the_city_above_the_ward(Format format) throws Exception {
        String paper =
                readable(Papers.paper(Papers.PHUOC_LONG, new Standing.Draft(LocalDate.of(2024, 2, 5)), WORDS), format);
        assertThat(paper).contains("THÀNH PHỐ NHA TRANG", "PHƯỜNG PHƯỚC LONG", "TM. ỦY BAN NHÂN DÂN");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_figure_not_checked_carries_a_mark_that_the_foot_explains(Format format) throws Exception {
        String paper = readable(
                Papers.paper(
                        Papers.NAM_NHA_TRANG,
                        Papers.DRAFT,
                        new Block.Paragraph(Text.of("Chuẩn là ").then("2.000.000 đ", Mark.UNCHECKED))),
                format);
        assertThat(paper).contains("2.000.000 đ(*)", "(*) Chưa đối chiếu");
    }

    @Test
    void names_that_look_like_markup_or_formulas_stay_words_everywhere() throws Exception {
        String nasty = "=HYPERLINK(\"http://x\",\"<b>&amp;\")\u0001";
        AdministrativeDocument paper = Papers.paper(
                Papers.NAM_NHA_TRANG,
                Papers.DRAFT,
                new Block.Grid(new Table(
                        List.of(
                                Table.Column.of("@SUM", 1, Table.Align.LEFT),
                                Table.Column.of("+1", 1, Table.Align.LEFT)),
                        List.of(Table.row(Table.words(nasty), Table.words("-2+3"))),
                        false)));
        assertThat(readable(paper, Format.DOCX)).contains("=HYPERLINK(\"http://x\",\"<b>&amp;\")");
        assertThat(readable(paper, Format.PDF)).contains("=HYPERLINK(");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Rendering.render(paper, Format.XLSX)))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        assertThat(startsLikeFormula(cell))
                                .isEqualTo(cell.getCellStyle().getQuotePrefixed());
                    }));
        }
    }

    @Test
    void word_finds_nothing_to_repair() throws Exception {
        for (AdministrativeDocument paper : List.of(
                Papers.internal(Papers.DRAFT, Papers.households(30)),
                Papers.posted(Papers.ISSUED, Papers.households(3)))) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Rendering.render(paper, Format.DOCX)))) {
                List<XmlError> errors = new ArrayList<>();
                word.getDocument().validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).isEmpty();
                assertThat(word.getTables())
                        .allSatisfy(table -> assertThat(table.getCTTbl()
                                        .getTblPr()
                                        .getTblLayout()
                                        .getType()
                                        .toString())
                                .isEqualTo("fixed"));
            }
        }
    }

    @Test
    void the_head_of_a_long_table_stands_on_every_page_and_pages_are_numbered_from_the_second() throws Exception {
        AdministrativeDocument list = Papers.internal(Papers.ISSUED, Papers.households(60));
        String[] pages = Extract.pdf(Rendering.render(list, Format.PDF)).split("== page ", -1);
        assertThat(pages.length).isGreaterThan(3);
        for (int page = 2; page < pages.length; page++) {
            assertThat(pages[page].lines().skip(1).findFirst()).contains(String.valueOf(page));
            assertThat(pages[page]).contains("Mã hộ", "Nguyên nhân");
        }
        assertThat(pages[1]).doesNotContain("\n1\n1\n");
        assertThat(Extract.word(Rendering.render(list, Format.DOCX))).contains("<w:tblHeader/>");
    }

    @Test
    void the_national_title_fits_on_one_line_beside_the_name_of_the_ward() {
        double right = PaperForm.DECREE_30.textWidth(false) * (100 - PaperForm.DECREE_30.mm("head.share")) / 100;
        assertThat(Typeface.BOLD.width(Composition.NATION, 13)).isBetween(95.0, right);
    }

    private static boolean startsLikeFormula(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && !cell.getStringCellValue().isEmpty()
                && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
    }

    /** All words of a file, heads of pages included. */
    private static String readable(AdministrativeDocument paper, Format format) throws Exception {
        byte[] file = Rendering.render(paper, format);
        return switch (format) {
            case PDF -> Extract.pdf(file);
            case DOCX ->
                String.join("\n", Extract.parts(file).values())
                        .replaceAll("<[^>]*>", "\n")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
            case XLSX -> Extract.sheet(file);
        };
    }
}
