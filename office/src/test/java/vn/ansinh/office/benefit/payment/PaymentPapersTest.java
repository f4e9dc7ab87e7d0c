package vn.ansinh.office.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.programme.GoldenPaper;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.EnrolmentRule;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.procedure.Step;

/** What leaves the office reads as when it was last looked at, a bank can read the order, and the payer's file is understood. */
class PaymentPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final PaymentRun RUN = new PaymentRun(
            new UUID(1, 0xABCDEF),
            DECEMBER,
            1,
            DAY,
            "law",
            "Bưu điện tỉnh Khánh Hòa",
            new UUID(2, 2),
            Instant.EPOCH,
            List.of());

    static PayLine line(
            int slip, String name, LineKind kind, long amount, Optional<Payee.Account> account, boolean isPrivate) {
        return new PayLine(
                new UUID(slip, amount),
                RUN.id(),
                slip,
                new UUID(4, slip),
                Optional.of(new UUID(5, slip)),
                kind == LineKind.ONE_OFF ? Optional.empty() : Optional.of(new UUID(6, slip)),
                kind == LineKind.ONE_OFF ? Optional.of(new UUID(7, slip)) : Optional.empty(),
                isPrivate ? "hiv" : "elderly",
                kind == LineKind.REGULAR ? DECEMBER : DECEMBER.minusMonths(1),
                kind,
                amount,
                new ListedPlace(name, "A-0" + slip, Optional.empty(), "Tổ dân phố " + (1 + slip / 3)),
                new PayTo(slip == 3 ? "Trần Thị Mẹ" : name, "self", account),
                isPrivate,
                new LawCheck(LawCheck.Kind.SAME, OptionalLong.of(amount), ""),
                slip == 1 ? PayResult.PAID : PayResult.OPEN,
                Optional.empty(),
                "");
    }

    private static List<PayLine> lines() {
        Optional<Payee.Account> account =
                Optional.of(new Payee.Account("Ngân hàng Nông nghiệp", "4700205123456", "LE THI BINH"));
        return List.of(
                line(1, "Lê Văn An", LineKind.REGULAR, 540_000, Optional.empty(), false),
                line(1, "Lê Văn An", LineKind.ARREARS, 40_000, Optional.empty(), false),
                line(2, "Lê Thị Bình", LineKind.REGULAR, 1_080_000, account, true),
                line(3, "Trần Văn Con", LineKind.REGULAR, 810_000, Optional.empty(), false),
                line(3, "Trần Văn Con", LineKind.RECOVERY, -300_000, Optional.empty(), false),
                line(4, "Phạm Thị Dung", LineKind.ONE_OFF, 10_800_000, Optional.empty(), false));
    }

    @Test
    void the_list_reads_as_when_it_was_last_looked_at() throws IOException {
        GoldenPaper.check(
                "payment-list",
                PaymentListPaper.of(
                        new PaymentListPaper.Facts(
                                RUN,
                                Slip.of(lines()),
                                RunTotals.of(lines()),
                                List.of(Text.of("Căn cứ Điều 28 Nghị định số 335/2026/NĐ-CP")),
                                some -> some.getFirst().isPrivate() ? "Trợ giúp xã hội" : "Người cao tuổi"),
                        Papers.NAM_NHA_TRANG,
                        new Standing.Issued(12, DAY, Optional.of("ABCD-EFGH")),
                        IssuingList.hand(Optional.of("Lê Văn Sáu"), false)));
    }

    @Test
    void signature_sheets_hold_cash_by_group_and_never_say_what_it_is_for() throws IOException {
        GoldenPaper.check("payment-signatures", SignatureSheet.of(RUN, Slip.of(lines()), Papers.NAM_NHA_TRANG));
    }

    @Test
    void the_minutes_of_the_monitor_read_as_when_they_were_last_looked_at() throws IOException {
        GoldenPaper.check(
                "payment-monitoring",
                MonitoringPaper.of(
                        RUN,
                        new Monitoring(
                                new UUID(8, 8),
                                RUN.id(),
                                DAY,
                                "Nhà sinh hoạt tổ 3",
                                "Nguyễn Thị Giám",
                                "Trả đủ, đúng người."),
                        RunTotals.of(lines()),
                        Papers.NAM_NHA_TRANG));
    }

    @Test
    void a_bank_reads_the_order_and_it_holds_what_goes_to_accounts() throws SAXException, IOException {
        List<Slip> slips = Pain001.transferred(Slip.of(lines()));
        assertThat(slips).hasSize(1);
        byte[] order = Pain001.of(
                RUN,
                slips,
                new Payer(1, "Bưu điện", "", "UBND phường Nam Nha Trang", "VBAAVNVX", "0123456789"),
                "UBND phường Nam Nha Trang",
                DECEMBER.atDay(1),
                Instant.parse("2026-11-24T01:00:00Z"));
        URL schema = Objects.requireNonNull(getClass().getResource("/vn/ansinh/office/benefit/pain.001.001.09.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(order)));
        assertThat(new String(order, StandardCharsets.UTF_8))
                .contains(
                        "<NbOfTxs>1</NbOfTxs>",
                        "<InstdAmt Ccy=\"VND\">1080000</InstdAmt>",
                        "<Nm>UBND phuong Nam Nha Trang</Nm>")
                .doesNotContain("hiv");
    }

    @Test
    void the_same_lines_have_the_same_hash_and_one_dong_more_has_another() {
        List<PayLine> turned = lines().reversed();
        assertThat(RunTotals.of(turned).sha256())
                .isEqualTo(RunTotals.of(lines()).sha256());
        List<PayLine> other = List.of(line(1, "Lê Văn An", LineKind.REGULAR, 540_001, Optional.empty(), false));
        List<PayLine> one = List.of(line(1, "Lê Văn An", LineKind.REGULAR, 540_000, Optional.empty(), false));
        assertThat(RunTotals.of(other).sha256()).isNotEqualTo(RunTotals.of(one).sha256());
    }

    @Test
    void a_file_of_the_payer_is_understood_with_what_it_does_not_say() {
        String file = """
                Danh sách

                STT;Người hưởng;Mã hộ;Được trả (đồng);Kết quả
                1;Lê Văn An;A-01;580.000;ĐÃ NHẬN
                2;Lê Thị Bình;A-02;1080000;
                3;Trần Văn Con;A-03;510000;hình như rồi
                4;Phạm Thị Dung;A-04;10.800.000;Chưa nhận
                4;Phạm Thị Dung;A-04;10.800.000;Đã trả
                """;
        ResultFile read = ResultFile.read(
                        SheetFile.open(file.getBytes(StandardCharsets.UTF_8), "ket-qua.csv"), Slip.of(lines()))
                .orElseThrow();
        assertThat(read.answers())
                .isEqualTo(Map.of(PayResult.PAID, java.util.Set.of(1), PayResult.NOT_COLLECTED, java.util.Set.of(4)));
        assertThat(read.wrong())
                .extracting(wrong -> wrong.why().key())
                .containsExactly("payment.file.words", "payment.file.twice");
        assertThat(ResultFile.answers(read.text())).contains(read.answers());
        assertThat(ResultFile.answers("paid:1;open:2")).isEmpty();
    }

    @Test
    void the_two_days_are_those_of_the_law_files() {
        List<Integer> days = Law.load()
                .procedures()
                .find("payment-run")
                .flatMap((Procedure one) -> one.versionFor(DAY))
                .orElseThrow()
                .steps()
                .stream()
                .map(Step::deadline)
                .flatMap(Optional::stream)
                .map(Deadline.DayOfMonth.class::cast)
                .map(Deadline.DayOfMonth::day)
                .toList();
        assertThat(days).containsExactly(PaymentDays.HAND_OVER_BEFORE, PaymentDays.ANSWER_BEFORE);
        assertThat(PaymentDays.handOver(DECEMBER)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(PaymentDays.answer(DECEMBER)).isEqualTo(LocalDate.of(2026, 12, 19));
    }

    @Test
    void so_many_months_not_collected_are_those_of_the_law_files() {
        assertThat(Law.load().procedures().find("monthly-social-allowance").orElseThrow().enrolmentRules().stream()
                        .filter(rule -> rule.id().equals("suspend-not-collected"))
                        .flatMap(rule -> rule.when().stream())
                        .map(EnrolmentRule.Comparison::value))
                .containsExactly(String.valueOf(Uncollected.MONTHS));
    }

    @Test
    void a_signature_is_of_the_committee() {
        assertThat(IssuingList.hand(Optional.empty(), true))
                .isEqualTo(Signature.chair(Optional.empty()).forCommittee());
    }
}
