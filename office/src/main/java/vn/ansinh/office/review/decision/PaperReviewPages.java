package vn.ansinh.office.review.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.TypedDay;

/** The form by which a review that was held on paper is written down. */
@Controller
@Requires(UseCase.RUN_REVIEW)
class PaperReviewPages {
    private static final int LONGEST = 60;

    private final PaperReviews reviews;
    private final Today today;

    PaperReviewPages(PaperReviews reviews, Today today) {
        this.reviews = reviews;
        this.today = today;
    }

    @GetMapping("/reviews/past")
    ModelAndView show() {
        return new ModelAndView(
                "review/decision/past", Map.of("year", "", "number", "", "day", "", "faults", Faults.NONE));
    }

    @PostMapping("/reviews/past")
    ModelAndView keep(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            HttpServletResponse response) {
        Map<String, Said> faults = new LinkedHashMap<>();
        if (!year.strip().matches("20\\d\\d")) {
            faults.put("year", Said.of("round.fault.year"));
        }
        if (number.isBlank() || number.strip().length() > LONGEST) {
            faults.put("number", Said.of("past.fault.number", LONGEST));
        }
        Optional<LocalDate> on = TypedDay.read("day", day, today.date(), faults);
        if (faults.isEmpty()) {
            switch (reviews.keep(Integer.parseInt(year.strip()), number.strip(), on.orElseThrow())) {
                case PaperReviews.Outcome.Kept(UUID round) -> {
                    Flash.done(response, "past.kept");
                    return new ModelAndView("redirect:/reviews/" + round);
                }
                case PaperReviews.Outcome.Refused(String field, Said why) -> faults.put(field, why);
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return new ModelAndView(
                "review/decision/past",
                Map.of("year", year, "number", number, "day", day, "faults", new Faults(faults)));
    }
}
