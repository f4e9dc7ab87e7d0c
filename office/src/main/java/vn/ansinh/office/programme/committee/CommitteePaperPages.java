package vn.ansinh.office.programme.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;

/** Trình ký, ký, trả lại: the papers of the committees. What was signed is in the register of documents. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class CommitteePaperPages {
    private static final int LONGEST = 300;

    private final CommitteePapers papers;
    private final CommitteeMeetings meetings;
    private final CommitteeDrafting drafting;
    private final CommitteeSigning signing;
    private final Colleagues colleagues;
    private final Today today;

    CommitteePaperPages(
            CommitteePapers papers,
            CommitteeMeetings meetings,
            CommitteeDrafting drafting,
            CommitteeSigning signing,
            Colleagues colleagues,
            Today today) {
        this.papers = papers;
        this.meetings = meetings;
        this.drafting = drafting;
        this.signing = signing;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** Lays the notice of the assignments as they are on a day before the signer. */
    @PostMapping("/programme/committee/groups/notice")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView assignments(HttpServletResponse response) {
        signing.submit(Ids.next(), Committee.STEERING, CommitteePaper.Kind.ASSIGNMENTS, Optional.empty(), today.date());
        Flash.done(response, "committee.paper.submitted");
        return new ModelAndView("redirect:/programme/committee/groups");
    }

    /** The invitation to a meeting that was called; the notice of conclusions of one that was held. */
    @PostMapping("/programme/committee/meetings/{id}/papers")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView ofMeeting(@PathVariable UUID id, @RequestParam String kind, HttpServletResponse response) {
        CommitteeMeeting meeting = meetings.find(id).orElseThrow(() -> new NothingHere("meeting " + id));
        CommitteePaper.Kind what = CommitteePaper.Kind.ofCode(kind)
                .filter(one ->
                        one == (meeting.isHeld() ? CommitteePaper.Kind.CONCLUSIONS : CommitteePaper.Kind.INVITATION))
                .orElseThrow(() -> new NothingHere("paper " + kind + " of meeting " + id));
        boolean isThere = papers.of(id).stream()
                .anyMatch(one -> one.kind() == what
                        && (one.isDraft()
                                || one.end()
                                        .flatMap(CommitteePaper.End::document)
                                        .isPresent()));
        if (isThere) {
            Flash.warn(response, "committee.paper.there");
        } else {
            signing.submit(Ids.next(), meeting.committee(), what, Optional.of(id), today.date());
            Flash.done(response, "committee.paper.submitted");
        }
        return new ModelAndView("redirect:" + meeting.address());
    }

    private CommitteePaper draft(UUID id) {
        return papers.find(id)
                .filter(CommitteePaper::isDraft)
                .orElseThrow(() -> new NothingHere("draft of a paper " + id));
    }

    @GetMapping("/programme/committee/papers/{id}/draft.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable String format) {
        CommitteePaper paper = draft(id);
        return PaperAnswer.of(
                drafting.paper(paper, new Standing.Draft(today.date()), Signature.deputyForChair(Optional.empty())),
                "du-thao-" + paper.kind().fileName(),
                format);
    }

    @GetMapping("/programme/committee/papers/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(papers.find(id).orElseThrow(() -> new NothingHere("paper " + id)), new CommitteeForm(Map.of()));
    }

    private ModelAndView page(CommitteePaper paper, CommitteeForm form) {
        return new ModelAndView("programme/committee/paper")
                .addObject("paper", paper)
                .addObject("back", paper.home())
                .addObject(
                        "signer",
                        Acting.current()
                                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                                .orElse(""))
                .addObject("form", form);
    }

    @PostMapping("/programme/committee/papers/{id}/sign")
    @Requires(UseCase.SIGN_PROGRAMME)
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteePaper paper = papers.find(id).orElseThrow(() -> new NothingHere("paper " + id));
        CommitteeForm form = new CommitteeForm(typed);
        LocalDate day = form.at("day").isEmpty() ? today.date() : form.past("day", today.date());
        String signer = form.words("signer", LONGEST);
        if (form.isRight()) {
            signing.sign(id, day, signer, form.at("position").equals("chair"))
                    .ifPresent(said -> form.fault("day", said));
        }
        return answered(paper, form, "committee.paper.signed", response);
    }

    @PostMapping("/programme/committee/papers/{id}/return")
    @Requires(UseCase.SIGN_PROGRAMME)
    ModelAndView giveBack(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteePaper paper = draft(id);
        CommitteeForm form = new CommitteeForm(typed);
        String reason = form.words("reason", LONGEST);
        if (form.isRight() && !signing.giveBack(id, reason)) {
            form.fault("reason", Said.of("committee.fault.done"));
        }
        return answered(paper, form, "committee.paper.returned", response);
    }

    private ModelAndView answered(CommitteePaper paper, CommitteeForm form, String done, HttpServletResponse response) {
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(paper, form);
        }
        Flash.done(response, done);
        return new ModelAndView("redirect:" + paper.home());
    }
}
