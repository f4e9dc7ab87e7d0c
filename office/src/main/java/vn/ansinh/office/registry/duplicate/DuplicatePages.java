package vn.ansinh.office.registry.duplicate;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.registry.Register;

/** Nghi trùng: the pairs that may be one person, and those of whom it was said that they are two. */
@Controller
@Requires(UseCase.CHECK_REGISTER)
class DuplicatePages {
    private final PairLists lists;
    private final Register register;
    private final Today today;

    DuplicatePages(PairLists lists, Register register, Today today) {
        this.lists = lists;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/duplicates")
    @Transactional(readOnly = true)
    ModelAndView show(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String page) {
        boolean settled = state.equals("different");
        Optional<UUID> area = id(group);
        PairLists.Lines lines = settled ? lists.settled(area) : lists.open(area);
        Part<PairsView.Line> part = Part.of(lines.lines(), PairLists::place, PageToken.read(page));
        String address =
                "/duplicates?group=" + area.map(UUID::toString).orElse("") + "&state=" + (settled ? "different" : "");
        PairsView view = new PairsView(
                register.areas(today.date()),
                area,
                settled,
                part.rows(),
                Pager.of(address, lines.lines().size(), part.previous(), part.next()),
                lines.different());
        return new ModelAndView("registry/duplicate/duplicates", Map.of("view", view));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
