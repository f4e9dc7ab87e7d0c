package vn.ansinh.office.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One survey of one household: only answers, never a class. */
public record WardSurvey(
        WardHousehold household,
        LocalDate interviewed,
        String surveyor,
        Income income,
        Dwelling dwelling,
        Map<Integer, Answer> answers,
        Optional<Boolean> wasteCollected,
        boolean noWorkingCapacity,
        List<Cause> causes,
        String note) {

    public WardSurvey {
        answers = Map.copyOf(answers);
        causes = List.copyOf(causes);
    }

    /** The surveyor's own word on an indicator, by the indicator's place on the form. */
    public enum Answer {
        LACKING("Thiếu"),
        NOT_LACKING("Không thiếu"),
        NOT_CLEAR("Chưa rõ");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A cause as the ward's plan words it, if it has finer words, under the official one that reports count. */
    public enum Cause {
        SINGLE_PARENT("Đơn thân nuôi con nhỏ", "Không có lao động"),
        UNSTABLE_WORK("Việc làm không ổn định", "Nguyên nhân khác"),
        NO_WORKER("Không có lao động / không còn khả năng lao động", "Không có lao động"),
        ILLNESS("Bệnh hiểm nghèo, bệnh nan y", "Có người ốm đau, bệnh nặng, tai nạn"),
        PROTECTED_MEMBER("Có thành viên là đối tượng bảo trợ xã hội", "Nguyên nhân khác"),
        NO_CAPITAL("", "Không có vốn sản xuất, kinh doanh"),
        MANY_DEPENDANTS("Đông người phụ thuộc", "Không có lao động");

        private final String word;
        private final String official;

        Cause(String word, String official) {
            this.word = word;
            this.official = official;
        }

        public String word() {
            return word;
        }

        public String official() {
            return official;
        }
    }
}
