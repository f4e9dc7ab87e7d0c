package vn.ansinh.office.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;

/** The households that were surveyed, with their classes, and those where list and rules disagree. */
@Controller
class SurveysPage {
    private final SurveyedHouseholds households;
    private final RecognisedStatuses statuses;

    SurveysPage(SurveyedHouseholds households, RecognisedStatuses statuses) {
        this.households = households;
        this.statuses = statuses;
    }

    @GetMapping("/surveys")
    @Requires(UseCase.SEE_SURVEY)
    @Transactional(readOnly = true)
    public ModelAndView surveys(AsOf asOf, @RequestParam(defaultValue = "") String page) {
        Optional<PageToken> from = PageToken.read(page);
        boolean backwards = from.map(PageToken::isBackwards).orElse(false);
        List<SurveyedHouseholds.Row> found = new ArrayList<>(households.page(asOf.date(), from));
        boolean more = found.size() > SurveyedHouseholds.PAGE;
        if (more) {
            found.removeLast();
        }
        if (backwards) {
            Collections.reverse(found);
        }
        boolean before = backwards ? more : from.isPresent();
        boolean after = backwards || more;
        Pager pager = Pager.of(
                asOf.isToday() ? "/surveys" : "/surveys?asof=" + asOf.date(),
                households.count(asOf.date()),
                before && !found.isEmpty() ? Optional.of(token(found.getFirst(), true)) : Optional.empty(),
                after && !found.isEmpty() ? Optional.of(token(found.getLast(), false)) : Optional.empty());
        return new ModelAndView("review/surveys", Map.of("rows", found, "pager", pager));
    }

    @GetMapping("/surveys/differences")
    @Requires(UseCase.SEE_SURVEY)
    @Transactional(readOnly = true)
    public ModelAndView differences(AsOf asOf) {
        return new ModelAndView("review/differences", Map.of("rows", statuses.differences(asOf.date())));
    }

    private static PageToken token(SurveyedHouseholds.Row row, boolean backwards) {
        return backwards ? PageToken.before(row.sortKey(), row.code()) : PageToken.after(row.sortKey(), row.code());
    }
}
