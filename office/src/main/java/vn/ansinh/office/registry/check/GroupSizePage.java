package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;

/** Quy mô tổ: every group beside what it was at the last review. */
@Controller
@Requires(UseCase.CHECK_REGISTER)
class GroupSizePage {
    private final GroupSizes sizes;

    GroupSizePage(GroupSizes sizes) {
        this.sizes = sizes;
    }

    @GetMapping("/checks/group-size")
    ModelAndView show() {
        Optional<LocalDate> review = sizes.lastReview();
        Map<String, Object> model = new HashMap<>();
        model.put("percent", Bounds.MOST_CHANGE_PERCENT);
        review.ifPresent(day -> {
            model.put("day", day);
            model.put("sizes", sizes.since(day));
        });
        return new ModelAndView("registry/check/group-size", model);
    }
}
