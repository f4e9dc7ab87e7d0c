package vn.ansinh.office.demo;

/** Health and the State's help of one member. */
public record Care(Disability disability, String illness, Insurance insurance, Allowance allowance) {

    static final Care ORDINARY = new Care(Disability.NONE, "", Insurance.HOUSEHOLD, Allowance.NONE);

    /** The degree on the disability certificate. */
    public enum Disability {
        NONE(""),
        LIGHT("Nhẹ"),
        SEVERE("Nặng"),
        EXTREME("Đặc biệt nặng");

        private final String word;

        Disability(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Who pays the health insurance. */
    public enum Insurance {
        NONE(""),
        STATE_POOR("Nhà nước đóng vì hộ nghèo"),
        STATE_NEAR_POOR("Nhà nước hỗ trợ vì hộ cận nghèo"),
        STATE_OTHER("Nhà nước đóng vì lý do khác"),
        EMPLOYER("Người sử dụng lao động"),
        HOUSEHOLD("Hộ tự đóng");

        private final String payer;

        Insurance(String payer) {
            this.payer = payer;
        }

        public String payer() {
            return payer;
        }

        public String word() {
            return this == NONE ? "Không" : "Có";
        }
    }

    /** The monthly social allowance. */
    public enum Allowance {
        NONE(""),
        ELDERLY("Người cao tuổi"),
        DISABLED("Người khuyết tật"),
        OTHER("Khác");

        private final String word;

        Allowance(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    Care withInsurance(Insurance other) {
        return new Care(disability, illness, other, allowance);
    }

    Care withIllness(String other) {
        return new Care(disability, other, insurance, allowance);
    }

    Care disabled(Disability degree) {
        return new Care(degree, illness, Insurance.STATE_OTHER, Allowance.DISABLED);
    }

    Care agedAllowance() {
        return new Care(disability, illness, Insurance.STATE_OTHER, Allowance.ELDERLY);
    }
}
