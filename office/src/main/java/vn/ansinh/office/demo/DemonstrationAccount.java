package vn.ansinh.office.demo;

import java.util.List;

/** An account of the demonstration: its role by code, and the groups to which it is bound, if any. No password here. */
public record DemonstrationAccount(String userName, String fullName, String role, List<Integer> groups) {
    public DemonstrationAccount {
        groups = List.copyOf(groups);
    }

    /** One account for each role; the surveyor is the one whose name stands on the surveys of the groups 7 and 15. */
    public static List<DemonstrationAccount> all() {
        return List.of(
                account("quantri", "Đỗ Hoàng Vĩnh Khang", "administrator"),
                account("canbo", "Mai Thị Hồng Ngân", "officer"),
                account("to07", "Lâm Văn Quý", "group-leader", 7),
                account("phochutich", "Ngô Đình Trọng Nghĩa", "signer"),
                account("rasoat", "Nguyễn Thị Mỹ Duyên", "surveyor", 7, 15),
                account("bcd", "Tạ Quang Hiển", "committee-member"),
                account("hoiphunu", "Kiều Thị Bích Thảo", "association"),
                account("thuquy", "Châu Thị Lệ Thu", "treasurer"),
                account("xem", "Phùng Gia Bình", "viewer"));
    }

    private static DemonstrationAccount account(String userName, String fullName, String role, Integer... groups) {
        return new DemonstrationAccount(userName, fullName, role, List.of(groups));
    }
}
