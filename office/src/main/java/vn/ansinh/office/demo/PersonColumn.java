package vn.ansinh.office.demo;

import java.time.format.DateTimeFormatter;

/** The columns of a person, in the order in which the invented ward keeps them. */
enum PersonColumn {
    NAME("Họ và tên"),
    KIN("Quan hệ với chủ hộ"),
    SEX("Giới tính"),
    BORN("Ngày sinh"),
    ETHNIC_GROUP("Dân tộc"),
    ID("Số CCCD/định danh"),
    OCCUPATION("Nghề nghiệp"),
    WORK("Việc làm"),
    ABLE("Khả năng lao động"),
    STUDYING("Đang học"),
    CERTIFICATE("Bằng cấp"),
    DISABILITY("Mức độ khuyết tật"),
    ILLNESS("Bệnh hiểm nghèo"),
    INSURED("BHYT"),
    PAYER("Đối tượng BHYT"),
    ALLOWANCE("Trợ cấp xã hội"),
    ALLOWANCE_KIND("Loại trợ cấp"),
    INTERNET("Internet"),
    MERIT("Người có công");

    private final String title;

    PersonColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String text(WardPerson p) {
        return switch (this) {
            case NAME -> p.name();
            case KIN -> p.kin().word(p.male());
            case SEX -> p.male() ? "Nam" : "Nữ";
            case BORN -> birth(p);
            case ETHNIC_GROUP -> p.ethnicGroup();
            case ID -> p.idNumber();
            case OCCUPATION -> p.work().occupation();
            case WORK -> p.work().kind().word();
            case ABLE -> yesNo(p.work().able());
            case STUDYING -> p.studying().attended();
            case CERTIFICATE -> p.certificate().certificate();
            case DISABILITY -> p.care().disability().word();
            case ILLNESS -> yesNo(!p.care().illness().isEmpty());
            case INSURED -> p.care().insurance().word();
            case PAYER -> p.care().insurance().payer();
            case ALLOWANCE -> yesNo(p.care().allowance() != Care.Allowance.NONE);
            case ALLOWANCE_KIND -> p.care().allowance().word();
            case INTERNET -> yesNo(p.internet());
            case MERIT -> yesNo(!p.merit().isEmpty());
        };
    }

    private static String yesNo(boolean answer) {
        return answer ? "Có" : "Không";
    }

    private static String birth(WardPerson person) {
        return person.yearOnly()
                ? String.valueOf(person.born().getYear())
                : DateTimeFormatter.ofPattern("dd/MM/yyyy").format(person.born());
    }
}
