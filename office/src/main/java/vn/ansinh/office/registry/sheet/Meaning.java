package vn.ansinh.office.registry.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * What a column can mean. The first words are the header that exports write; the others are recognised without marks.
 */
public enum Meaning {
    HOUSEHOLD_CODE(
            Of.HOUSEHOLD,
            "Mã hộ",
            "ma so ho|ma ho gia dinh|ma ho khau|ma ho ngheo|so ho khau|so shk|so so ho khau|ma hgd"),
    HOUSEHOLD_NUMBER(Of.HOUSEHOLD, "Hộ số", "stt ho|so thu tu ho|ho thu|tt ho"),
    GROUP(
            Of.HOUSEHOLD,
            "Tổ dân phố",
            "to|tdp|to dan cu|thon|khu pho|to dp|dia ban|thon to dan pho|to so|khom|ap|to dan pho so"),
    HEAD_NAME(
            Of.HOUSEHOLD,
            "Họ và tên chủ hộ",
            "ho ten chu ho|ten chu ho|chu ho|ho va ten chu ho gia dinh|chu ho ho va ten"),
    HOUSE_NUMBER(Of.HOUSEHOLD, "Số nhà", "nha so|sn"),
    STREET(Of.HOUSEHOLD, "Đường", "ten duong|duong pho|duong hem"),
    ADDRESS(
            Of.HOUSEHOLD,
            "Địa chỉ",
            "noi o|cho o|noi thuong tru|noi o hien tai|dia chi thuong tru|so nha duong|thuong tru|noi cu tru|dia chi noi o"),
    PHONE(Of.HOUSEHOLD, "Điện thoại", "so dien thoai|sdt|dt|dien thoai lien he|so dt|di dong|so dtdd"),
    HOUSEHOLD_SIZE(
            Of.HOUSEHOLD,
            "Số khẩu",
            "so nhan khau|nhan khau|so nguoi|so thanh vien|tong so khau|so nhan khau trong ho"),
    LISTED_CLASS(
            Of.HOUSEHOLD,
            "Diện hộ",
            "dien|phan loai ho|loai ho|doi tuong ho|thuoc dien|dien ho ngheo can ngheo|ho ngheo can ngheo|phan loai|ket qua phan loai|phan loai hien tai|dien chinh sach|tinh trang ho|dien ngheo"),
    POOR_TICK(
            Of.HOUSEHOLD,
            "Hộ nghèo",
            "ngheo|hn|phan loai ngheo|ho ngheo can ngheo ngheo|ho ngheo can ngheo ho ngheo|phan loai ho ngheo|dien ho ngheo"),
    NEAR_POOR_TICK(
            Of.HOUSEHOLD,
            "Hộ cận nghèo",
            "can ngheo|hcn|phan loai can ngheo|ho ngheo can ngheo can ngheo|ho ngheo can ngheo ho can ngheo|phan loai ho can ngheo|dien ho can ngheo"),
    DECISION(
            Of.HOUSEHOLD,
            "Số quyết định",
            "so qd|quyet dinh so|quyet dinh|qd so|so quyet dinh cong nhan|qd cong nhan|qd"),
    DECISION_DATE(Of.HOUSEHOLD, "Ngày công nhận", "ngay quyet dinh|ngay qd|ngay ky|ngay ban hanh|thoi diem cong nhan"),
    HOUSEHOLD_NOTE(Of.HOUSEHOLD, "Ghi chú hộ", "ghi chu ve ho"),
    NAME(
            Of.PERSON,
            "Họ và tên",
            "ho ten|ho va ten thanh vien|ho ten thanh vien|ten|ho va ten nhan khau|ho ten nhan khau|ho va ten nguoi|ten thanh vien|ho chu dem va ten|ho va ten khai sinh|thanh vien|ho va ten cac thanh vien|ho va ten thanh vien trong ho|nhan khau ho va ten|ho va ten cong dan"),
    FAMILY_NAME(Of.PERSON, "Họ và tên đệm", "ho dem|ho va dem|ho va chu dem|ho lot|ho va ten lot|ho"),
    GIVEN_NAME(Of.PERSON, "Tên gọi", "ten rieng"),
    RELATION(
            Of.PERSON,
            "Quan hệ với chủ hộ",
            "quan he|qh voi chu ho|qhvch|qh|moi quan he|qh chu ho|quan he chu ho|quan he ch|moi quan he voi chu ho|qhch|quan he voi ch"),
    SEX(Of.PERSON, "Giới tính", "gt|gioi|nam nu|phai|gioi tinh nam nu"),
    BIRTH(
            Of.PERSON,
            "Ngày sinh",
            "nam sinh|ngay thang nam sinh|ngay thang sinh|sinh nam|ns|ngay sinh nam sinh|nam sinh ngay sinh|sinh ngay|ntns|ngay nam sinh|ngay thang nam|ngay sinh nam"),
    MALE(
            Of.PERSON,
            "Nam",
            "nam sinh nam|gioi tinh nam|ngay sinh nam gioi|nam sinh cua nam|ngay thang nam sinh nam|ngay sinh cua nam"),
    FEMALE(
            Of.PERSON,
            "Nữ",
            "nam sinh nu|gioi tinh nu|ngay sinh nu|nam sinh cua nu|ngay thang nam sinh nu|ngay sinh cua nu"),
    BIRTH_DAY(Of.PERSON, "Ngày", "ngay sinh ngay|ngay thang nam sinh ngay|nam sinh ngay"),
    BIRTH_MONTH(Of.PERSON, "Tháng", "ngay sinh thang|ngay thang nam sinh thang|nam sinh thang"),
    BIRTH_YEAR(Of.PERSON, "Năm", "ngay thang nam sinh nam"),
    ETHNIC_GROUP(Of.PERSON, "Dân tộc", "dtoc"),
    CITIZEN_ID(
            Of.PERSON,
            "Số CCCD",
            "cccd|so dinh danh|so dinh danh ca nhan|can cuoc cong dan|so can cuoc cong dan|so can cuoc|can cuoc|cccd cmnd|so cccd cmnd|cmnd cccd|so cmnd cccd|so cccd dinh danh|ma dinh danh|so ddcn|so giay to|so cccd dinh danh ca nhan|dinh danh|giay to tuy than|so cccd so dinh danh|so dinh danh cccd"),
    OLD_ID(Of.PERSON, "Số CMND cũ", "cmnd|so cmnd|chung minh nhan dan|so chung minh|cmnd cu|so cmnd 9 so"),
    OCCUPATION(Of.PERSON, "Nghề nghiệp", "nghe|nghe nghiep hien tai|cong viec|nghe nghiep noi lam viec"),
    WORK_STATUS(Of.PERSON, "Việc làm", "tinh trang viec lam|viec lam hien tai|tinh trang lao dong|tt viec lam"),
    ABLE_TO_WORK(
            Of.PERSON, "Khả năng lao động", "co kha nang lao dong|con kha nang lao dong|kn lao dong|knld|suc lao dong"),
    STUDYING_AT(Of.PERSON, "Đang học", "dang hoc cap|cap hoc|bac hoc|dang hoc lop|tinh trang di hoc|hoc sinh cap"),
    CERTIFICATE(
            Of.PERSON,
            "Bằng cấp",
            "trinh do hoc van|trinh do|bang cap cao nhat|hoc van|trinh do van hoa|trinh do chuyen mon|tdhv"),
    DISABILITY(
            Of.PERSON,
            "Mức độ khuyết tật",
            "khuyet tat|muc do kt|dang khuyet tat muc do|tinh trang khuyet tat|muc khuyet tat"),
    SERIOUS_ILLNESS(Of.PERSON, "Bệnh hiểm nghèo", "mac benh hiem ngheo|benh nan y|benh hiem|benh tat"),
    INSURED(Of.PERSON, "BHYT", "the bhyt|bao hiem y te|co bhyt|co the bhyt|the bao hiem y te|co bao hiem y te"),
    INSURANCE_PAYER(
            Of.PERSON,
            "Đối tượng BHYT",
            "dt bhyt|doi tuong the bhyt|loai bhyt|nguoi dong bhyt|loai the bhyt|doi tuong bao hiem y te"),
    ALLOWANCE(
            Of.PERSON,
            "Trợ cấp xã hội",
            "huong tro cap|tro cap|tcxh|btxh|huong tcxh|tro cap hang thang|dang huong tro cap xa hoi|bao tro xa hoi|tro cap btxh|tro cap xh"),
    ALLOWANCE_KIND(Of.PERSON, "Loại trợ cấp", "loai tcxh|dien tro cap|doi tuong tro cap|doi tuong btxh"),
    INTERNET(Of.PERSON, "Internet", "su dung internet|dung internet|co internet"),
    MERIT(Of.PERSON, "Người có công", "ncc|nguoi co cong voi cach mang|co cong|la nguoi co cong"),
    NOTE(Of.PERSON, "Ghi chú", "gc|luu y|ghi chu khac"),
    ROW_NUMBER(Of.NOTHING, "STT", "tt|so tt|so thu tu|stt nhan khau|stt thanh vien"),
    IGNORED(
            Of.NOTHING,
            "Không dùng",
            "tuoi|ngay cap|noi cap|ton giao|que quan|noi sinh|ky ten|xac nhan|quoc tich|nguyen quan|so the|so the bhyt|ngay cap cccd|noi cap cccd|ma the bhyt|diem b1|diem b2|thu nhap|ngay den|ma xa|chu ky");

    /** Whose fact it is. */
    public enum Of {
        HOUSEHOLD,
        PERSON,
        NOTHING
    }

    private final Of of;
    private final String header;
    private final String otherWords;

    Meaning(Of of, String header, String otherWords) {
        this.of = of;
        this.header = header;
        this.otherWords = otherWords;
    }

    public Of of() {
        return of;
    }

    /** The header under which exports write it. */
    public String header() {
        return header;
    }

    List<String> otherWords() {
        return Arrays.asList(otherWords.split("\\|", -1));
    }
}
