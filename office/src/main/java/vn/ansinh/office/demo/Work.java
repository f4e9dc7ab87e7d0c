package vn.ansinh.office.demo;

/** What a member lives on: the kind of work, and the occupation as the ward writes it. */
public record Work(Kind kind, boolean able, String occupation) {

    /** The kinds of work of the survey form. */
    public enum Kind {
        CONTRACT("Làm công ăn lương, có hợp đồng"),
        NO_CONTRACT("Làm công không hợp đồng"),
        OWN("Tự làm"),
        SEEKING("Đang tìm việc"),
        NOT_SEEKING("Không tìm việc"),
        STUDYING("Đang đi học"),
        NOT_APPLICABLE("Ngoài độ tuổi hoặc mất khả năng lao động");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static final Work STUDYING = new Work(Kind.STUDYING, true, "Học sinh");
    static final Work CHILD = new Work(Kind.NOT_APPLICABLE, false, "");
    static final Work UNABLE = new Work(Kind.NOT_APPLICABLE, false, "Mất khả năng lao động");
}
