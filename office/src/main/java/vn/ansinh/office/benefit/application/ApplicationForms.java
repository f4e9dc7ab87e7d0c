package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.registry.Member;
import vn.ansinh.rules.procedure.Paper;
import vn.ansinh.rules.procedure.Version;

/**
 * Tờ khai mẫu số 01, 02, 03 (Decree 335/2026/NĐ-CP), filled from the register for the family to read and sign. Only number and title of the
 * forms are known; the layout is ours, and the paper says so.
 */
@Component
class ApplicationForms {
    private static final String DOTS = "… … … … … … … …";

    private final DeskPapers desk;
    private final SupportProcedures procedures;
    private final SupportPeople people;

    ApplicationForms(DeskPapers desk, SupportProcedures procedures, SupportPeople people) {
        this.desk = desk;
        this.procedures = procedures;
        this.people = people;
    }

    /** Empty where the procedure of the day asks for no declaration. */
    @Transactional(readOnly = true)
    public Optional<AdministrativeDocument> of(Application file, LocalDate day) {
        return procedures
                .version(file.procedure(), file.received())
                .flatMap(ApplicationForms::form)
                .map(form -> paper(file, form, day));
    }

    private static Optional<Paper> form(Version version) {
        return version.filing().papers().stream()
                .filter(paper -> !paper.forms().isEmpty())
                .findFirst();
    }

    private AdministrativeDocument paper(Application file, Paper form, LocalDate day) {
        LocalDate seen = file.event().map(one -> one.minusDays(1)).orElse(day);
        Optional<SupportPeople.About> about = people.of(file.household(), file.person(), seen);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading("I. Người được đề nghị"));
        body.add(line("Họ và tên", about.map(SupportPeople.About::name).orElse(file.name())));
        body.add(line("Ngày sinh", about.map(SupportPeople.About::born).orElse("")));
        body.add(line(
                "Giới tính",
                about.flatMap(SupportPeople.About::member)
                        .map(ApplicationForms::sex)
                        .orElse("")));
        body.add(line("Số định danh cá nhân", ""));
        body.add(line("Nơi cư trú", about.map(SupportPeople.About::address).orElse("")));
        file.event().ifPresent(event -> body.add(line("Ngày mất hoặc ngày xảy ra", VietnameseDates.inShort(event))));
        if (file.procedure().equals("carer-money")) {
            body.add(new Block.Heading("II. Người nhận chăm sóc, nuôi dưỡng"));
        } else if (file.event().isPresent()) {
            body.add(new Block.Heading("II. Người, cơ quan đứng ra mai táng"));
        } else {
            body.add(new Block.Heading("II. Người khai"));
        }
        body.add(line("Họ và tên", file.applicant().name()));
        body.add(line("Quan hệ", file.applicant().relation()));
        body.add(line("Điện thoại", file.applicant().phone()));
        body.add(new Block.Heading("III. Nội dung đề nghị"));
        body.add(line("Hoàn cảnh", file.note()));
        body.add(line("Đang hưởng lương hưu, trợ cấp khác", ""));
        body.add(line("Nhận tiền qua tài khoản (ngân hàng, số tài khoản)", ""));
        body.add(SupportFrame.paragraph("Tôi đã đọc lại các nội dung trên và chịu trách nhiệm về lời khai của mình."));
        body.add(
                new Block.Remark(
                        Text.of(
                                "Điền sẵn từ sổ hộ của phường. Số và tên mẫu theo quy định; cách trình bày là của phường, vì bản mẫu chính thức chưa được đối chiếu.")));
        return new SupportFrame(
                        desk.issuer(day),
                        new Standing.Unnumbered(day),
                        Signature.officer(
                                "NGƯỜI KHAI", Optional.of(file.applicant().name())))
                .paper(
                        DocumentKind.DECLARATION,
                        form.name().vi().replaceFirst("^Tờ khai ", "").replaceFirst("^đ", "Đ") + "\n(Mẫu số "
                                + String.join(", ", form.forms()) + ")",
                        AdministrativeDocument.Circulation.OPEN,
                        List.of(),
                        List.of(),
                        body,
                        List.of());
    }

    private static String sex(Member member) {
        return Optional.ofNullable(member.sex())
                .map(one -> one == vn.ansinh.office.registry.people.Sex.MALE ? "Nam" : "Nữ")
                .orElse("");
    }

    private static Block line(String name, String value) {
        return new Block.Paragraph(
                value.isBlank()
                        ? Text.of(name + ": " + DOTS)
                        : Text.of(name + ": ").thenStrong(value));
    }
}
