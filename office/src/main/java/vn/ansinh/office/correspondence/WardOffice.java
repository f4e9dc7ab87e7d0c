package vn.ansinh.office.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.registry.WardName;

/** The ward's committee as the office that its papers speak for. */
public final class WardOffice {
    private WardOffice() {}

    /** As the ward was called on the day of the paper. */
    public static IssuingBody on(WardName ward, LocalDate day) {
        String above = ward.superior().replaceFirst("^(UBND|Ủy ban nhân dân) ", "");
        List<String> superior = ward.superior().isEmpty() ? List.of() : List.of("ỦY BAN NHÂN DÂN", upper(above));
        String province = ward.province().matches("^(tỉnh|thành phố|Tỉnh|Thành phố) .*")
                ? lowerFirst(ward.province())
                : "tỉnh " + ward.province();
        return new IssuingBody(
                superior,
                List.of("ỦY BAN NHÂN DÂN", upper(ward.name())),
                "Ủy ban nhân dân " + lowerFirst(ward.name()),
                lowerFirst(ward.name()) + ", " + (above.isEmpty() ? "" : lowerFirst(above) + ", ") + province,
                ward.name().replaceFirst("^(Phường|Xã|Đặc khu) ", ""),
                "UBND",
                day,
                Optional.empty());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The same with a small first letter, for running text. */
    public static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
