package vn.ansinh.office.demo;

import java.util.List;
import java.util.OptionalInt;

/** What the surveyor saw of the dwelling; the area in hundredths of a square metre. */
public record Dwelling(
        Fabric wall,
        Fabric pillar,
        Fabric roof,
        OptionalInt areaHundredths,
        Water water,
        Toilet toilet,
        List<Means> means) {

    public Dwelling {
        means = List.copyOf(means);
    }

    /** The material of one main part of the house. */
    public enum Fabric {
        DURABLE("Bền chắc"),
        NOT_DURABLE("Không bền chắc"),
        NOT_SEEN("");

        private final String word;

        Fabric(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The main source of water. */
    public enum Water {
        PIPED("Nước máy"),
        DRILLED_WELL("Giếng khoan"),
        DUG_WELL("Giếng đào được bảo vệ"),
        BOTTLED("Nước đóng chai, bình"),
        OTHER("Nguồn khác");

        private final String word;

        Water(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The kind of toilet. */
    public enum Toilet {
        SEPTIC("Tự hoại"),
        SEMI_SEPTIC("Bán tự hoại"),
        POUR_FLUSH("Thấm dội nước"),
        OTHER("Loại khác"),
        NO_TOILET("Không có");

        private final String word;

        Toilet(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A means of access to information; a household that has none has an empty list. */
    public enum Means {
        TELEVISION("Ti vi"),
        RADIO("Đài"),
        DESKTOP("Máy tính để bàn"),
        TELEPHONE("Điện thoại"),
        LAPTOP("Máy tính xách tay"),
        SMARTPHONE("Điện thoại thông minh");

        private final String word;

        Means(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
