package vn.ansinh.office.registry.people;

import java.util.Arrays;
import java.util.List;

/** Việc có thời hạn: what may be true of somebody for a time, beside school, work and health. */
public enum SpellKind {
    /** Tạm trú: lives here and is registered elsewhere. */
    TEMPORARY_RESIDENCE("temporary-residence", false),
    /** Tạm vắng: belongs to the household and is elsewhere. */
    TEMPORARY_ABSENCE("temporary-absence", false),
    /** Nghĩa vụ quân sự. */
    MILITARY_SERVICE("military-service", false),
    /** Mang thai. */
    PREGNANCY("pregnancy", true),
    /** Chấp hành án phạt tù. */
    IMPRISONMENT("imprisonment", true),
    /** Giấy xác nhận khuyết tật in force; expected is the day on which it expires. */
    DISABILITY_CERTIFICATE("disability-certificate", true);

    private final String code;
    private final boolean isPrivate;

    SpellKind(String code, boolean isPrivate) {
        this.code = code;
        this.isPrivate = isPrivate;
    }

    public String code() {
        return code;
    }

    /** Whether it stands among the facts that only those see who may see facts of health. */
    public boolean isPrivate() {
        return isPrivate;
    }

    public static SpellKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no spell " + code));
    }

    /** Those that an event of an end may end. */
    public static List<SpellKind> ending(boolean isPrivate) {
        return Arrays.stream(values())
                .filter(kind -> kind.isPrivate == isPrivate && kind != DISABILITY_CERTIFICATE)
                .toList();
    }
}
