package vn.ansinh.office.today.year;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;

/** Enters days of the year, takes them back, and sets where days go that fall on days off. */
@Component
public class KeepingYear {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})");
    private static final int LONGEST = 150;
    private static final int DAYS_OF_A_MOON = 30;

    private final WardOccasions own;
    private final OfficersYear year;

    KeepingYear(WardOccasions own, OfficersYear year) {
        this.own = own;
        this.year = year;
    }

    /** Enters it, or says what is wrong, by field. */
    @Transactional
    public Map<String, Said> enter(OccasionTyped typed) {
        Map<String, Said> faults = new LinkedHashMap<>();
        boolean isOwn = typed.code().isEmpty();
        if (!isOwn && !year.isOfProgramme(typed.code())) {
            faults.put("code", Said.of("today.year.fault.code"));
        }
        if (isOwn && (typed.name().isBlank() || typed.name().strip().length() > LONGEST)) {
            faults.put("name", Said.of("today.year.fault.name", LONGEST));
        }
        if (typed.ground().strip().length() > LONGEST) {
            faults.put("ground", Said.of("today.year.fault.ground", LONGEST));
        }
        Optional<Turn.Solar> day = day(typed);
        if (day.isEmpty()) {
            faults.put("day", Said.of(typed.isLunar() ? "today.year.fault.lunar" : "today.year.fault.day"));
        }
        if (faults.isEmpty()) {
            own.enter(new WardOccasions.Entry(
                    isOwn ? Occasion.ownCode(Ids.next().toString()) : typed.code(),
                    isOwn ? typed.name().strip() : typed.code(),
                    typed.isLunar(),
                    day.orElseThrow().month(),
                    day.orElseThrow().day(),
                    typed.isMoved(),
                    typed.ground().strip()));
        }
        return faults;
    }

    private static Optional<Turn.Solar> day(OccasionTyped typed) {
        Matcher found = DAY.matcher(typed.day().strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        boolean isOne = month >= 1
                && month <= 12
                && day >= 1
                && day <= (typed.isLunar() ? DAYS_OF_A_MOON : Month.of(month).maxLength());
        return isOne ? Optional.of(new Turn.Solar(month, day)) : Optional.empty();
    }

    /** Whether it was there to take back. */
    @Transactional
    public boolean remove(String code) {
        Optional<WardOccasions.Entry> entry =
                own.all().stream().filter(one -> one.code().equals(code)).findFirst();
        entry.ifPresent(own::remove);
        return entry.isPresent();
    }

    @Transactional(readOnly = true)
    public Moves moves() {
        return own.moves();
    }

    @Transactional
    public void move(String code) {
        own.move(Moves.ofCode(code));
    }
}
