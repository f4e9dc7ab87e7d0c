package vn.ansinh.office.benefit.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.AgesOfLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Birthdays;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Đến tuổi: who completes in a month an age at which rights change, by age. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class BirthdaysPage {
    static final String PATH = "/supports/birthdays";

    private final AgesOfLaw ages;
    private final Birthdays birthdays;
    private final Today today;

    BirthdaysPage(AgesOfLaw ages, Birthdays birthdays, Today today) {
        this.ages = ages;
        this.birthdays = birthdays;
        this.today = today;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    ModelAndView show(@RequestParam(defaultValue = "") String month) {
        YearMonth shown = month(month);
        Map<Integer, List<Birthdays.Birthday>> byAge = new TreeMap<>();
        NavigableSet<Integer> asked = ages.on(today.date());
        birthdays
                .between(shown.atDay(1), shown.atEndOfMonth(), today.date(), asked)
                .forEach(one -> byAge.computeIfAbsent(one.years(), any -> new ArrayList<>())
                        .add(one));
        return new ModelAndView("benefit/birthdays", Map.of("month", shown, "byAge", byAge));
    }

    private YearMonth month(String text) {
        try {
            return text.isEmpty() ? YearMonth.from(today.date()) : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return YearMonth.from(today.date());
        }
    }

    /** One line a month. */
    @Component
    static class BirthdaysDated implements Dated {
        private final AgesOfLaw ages;
        private final Birthdays birthdays;
        private final Today today;

        BirthdaysDated(AgesOfLaw ages, Birthdays birthdays, Today today) {
            this.ages = ages;
            this.birthdays = birthdays;
            this.today = today;
        }

        @Override
        public UseCase needs() {
            return UseCase.RECORD_TAKE_UP;
        }

        @Override
        public List<String> reads() {
            return List.of("registry", "law");
        }

        /** From today on: what was is on the page of its month. */
        @Override
        @Transactional(readOnly = true)
        public List<DatedThing> between(LocalDate from, LocalDate to) {
            LocalDate day = today.date();
            Map<YearMonth, List<Birthdays.Birthday>> byMonth = new TreeMap<>();
            birthdays
                    .between(from.isBefore(day) ? day : from, to, day, ages.on(day))
                    .forEach(one -> byMonth.computeIfAbsent(YearMonth.from(one.day()), any -> new ArrayList<>())
                            .add(one));
            return byMonth.entrySet().stream()
                    .map(month -> new DatedThing(
                            "birthdays",
                            Said.of(
                                    "work.dated.birthdays",
                                    month.getValue().size(),
                                    String.valueOf(month.getKey().getMonthValue()),
                                    String.valueOf(month.getKey().getYear())),
                            PATH + "?month=" + month.getKey(),
                            UseCase.RECORD_TAKE_UP,
                            month.getValue().getFirst().day(),
                            false))
                    .toList();
        }
    }
}
