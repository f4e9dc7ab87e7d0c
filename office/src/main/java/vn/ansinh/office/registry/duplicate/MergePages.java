package vn.ansinh.office.registry.duplicate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;

/** Merging: what it will do, the deed, and the list of those done, each with its way back. */
@Controller
@Requires(UseCase.RESOLVE_FINDING)
class MergePages {
    private final Merging merging;
    private final PairLists lists;
    private final MergeRows rows;
    private final Colleagues colleagues;

    MergePages(Merging merging, PairLists lists, MergeRows rows, Colleagues colleagues) {
        this.merging = merging;
        this.lists = lists;
        this.rows = rows;
        this.colleagues = colleagues;
    }

    /** What will happen when the second record is merged into the first. */
    @GetMapping("/duplicates/{kept}/{merged}/merge")
    @Transactional(readOnly = true)
    ModelAndView preview(@PathVariable UUID kept, @PathVariable UUID merged) {
        MergePlan plan = merging.plan(kept, merged).orElseThrow(() -> new NothingHere("people " + kept + " " + merged));
        PairsView.Line line = lists.of(Pair.Of.both(kept, merged))
                .orElseThrow(() -> new NothingHere("people " + kept + " " + merged));
        boolean firstStays = line.first().id().equals(kept);
        return new ModelAndView(
                "registry/duplicate/merge",
                Map.of(
                        "plan",
                        plan,
                        "kept",
                        firstStays ? line.first() : line.second(),
                        "merged",
                        firstStays ? line.second() : line.first()));
    }

    @PostMapping("/duplicates/{kept}/{merged}/merge")
    ModelAndView merge(@PathVariable UUID kept, @PathVariable UUID merged, HttpServletResponse response) {
        if (merging.merge(kept, merged)) {
            Flash.done(response, "registry.merge.done");
            return new ModelAndView("redirect:/duplicates/merges");
        }
        Flash.warn(response, "registry.duplicate.changed");
        return new ModelAndView("redirect:/duplicates");
    }

    @GetMapping("/duplicates/merges")
    @Transactional(readOnly = true)
    ModelAndView merges() {
        List<Merge> merges = rows.now();
        return new ModelAndView("registry/duplicate/merges", Map.of("merges", merges, "names", colleagues.names()));
    }

    @PostMapping("/duplicates/merges/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, HttpServletResponse response) {
        if (merging.undo(id)) {
            Flash.done(response, "registry.merge.undone");
        } else {
            Flash.warn(response, "registry.merge.not-undone");
        }
        return new ModelAndView("redirect:/duplicates/merges");
    }
}
