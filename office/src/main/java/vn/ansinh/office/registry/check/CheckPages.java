package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.registry.Register;

/** Kiểm tra sổ bộ: all checks with their counts, and each with the list of what it found. */
@Controller
@Requires(UseCase.CHECK_REGISTER)
class CheckPages {
    private final CheckLists lists;
    private final Register register;
    private final Seen seen;
    private final GroupSizes sizes;
    private final Today today;

    CheckPages(CheckLists lists, Register register, Seen seen, GroupSizes sizes, Today today) {
        this.lists = lists;
        this.register = register;
        this.seen = seen;
        this.sizes = sizes;
        this.today = today;
    }

    @GetMapping("/checks")
    @Transactional(readOnly = true)
    ModelAndView all() {
        long striking = sizes.lastReview().map(sizes::since).orElse(List.of()).stream()
                .filter(GroupSize::isStriking)
                .count();
        return new ModelAndView("registry/check/checks", Map.of("view", lists.counts(), "striking", striking));
    }

    @GetMapping("/checks/{code}")
    @Transactional(readOnly = true)
    ModelAndView one(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String page) {
        Check check = CheckLists.check(code);
        boolean accepted = state.equals("accepted");
        Optional<UUID> area = id(group);
        List<CheckView.Line> all = lists.lines(check, accepted);
        List<CheckView.Line> rows = CheckLists.in(area, all);
        Part<CheckView.Line> part = Part.of(rows, line -> line.finding().place(), PageToken.read(page));
        seen.by(check, part.rows());
        String address = "/checks/" + code + "?group="
                + area.map(UUID::toString).orElse("") + "&state=" + (accepted ? "accepted" : "");
        CheckView view = new CheckView(
                check,
                lists.bounds(check),
                register.areas(today.date()),
                area,
                accepted,
                part.rows(),
                Pager.of(address, rows.size(), part.previous(), part.next()),
                all.size());
        return new ModelAndView("registry/check/check", Map.of("view", view));
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
