package vn.ansinh.office.registry;

import java.util.UUID;

/**
 * Tổ dân phố, thôn: a residential group as it is on a day.
 *
 * @param position its place in every list
 * @param partOf the ward, or the part of a ward, that it belongs to on that day
 */
public record Area(UUID id, int position, String name, Kind kind, boolean isUrban, String partOf) {
    /** Tổ dân phố in wards, thôn in communes. */
    public enum Kind {
        GROUP("group"),
        HAMLET("hamlet");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind ofCode(String code) {
            return code.equals(HAMLET.code) ? HAMLET : GROUP;
        }
    }
}
