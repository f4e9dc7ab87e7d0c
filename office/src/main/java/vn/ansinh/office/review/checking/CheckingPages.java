package vn.ansinh.office.review.checking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Phiếu cần xem lại, with the shares of the ward and what was said after looking. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class CheckingPages {
    private static final int LONGEST = 300;
    private static final int MOST_CHANGE = 1000;

    private final Rounds rounds;
    private final OddForms odd;
    private final OddStore store;
    private final Register register;

    CheckingPages(Rounds rounds, OddForms odd, OddStore store, Register register) {
        this.rounds = rounds;
        this.odd = odd;
        this.store = store;
        this.register = register;
    }

    @GetMapping("/reviews/{id}/checks")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Shares shares = store.shares(id);
        return show(
                find(id),
                Map.of(
                        "near", written(shares.near()),
                        "change", written(shares.change()),
                        "same", written(shares.same())),
                Faults.NONE,
                Optional.empty());
    }

    private ModelAndView show(Round round, Map<String, String> typed, Faults faults, Optional<Said> against) {
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("all", odd.of(round));
        model.put("shares", store.shares(round.id()));
        model.put("names", register.groupNames());
        model.put("typed", typed);
        model.put("faults", faults);
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/checking/checks", model);
    }

    private static String written(@Nullable Integer share) {
        return share == null ? "" : share.toString();
    }

    @PostMapping("/reviews/{id}/checks/shares")
    @Requires(UseCase.RUN_REVIEW)
    @Transactional
    public ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String near,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String same,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Shares shares = new Shares(
                read(faults, "near", near, CheckedForm.PER_CENT),
                read(faults, "change", change, MOST_CHANGE),
                read(faults, "same", same, CheckedForm.PER_CENT));
        if (faults.isEmpty()) {
            store.enter(id, shares);
            Flash.done(response, "checking.entered");
            return new ModelAndView("redirect:" + round.address() + "/checks");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, Map.of("near", near, "change", change, "same", same), new Faults(faults), Optional.empty());
    }

    private static @Nullable Integer read(Map<String, Said> faults, String field, String typed, int most) {
        String text = typed.replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            faults.put(field, Said.of("checking.fault.share", most));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Says of a finding that it was looked at, or takes that back with an empty note. */
    @PostMapping("/reviews/{id}/checks/look")
    @Requires(UseCase.RUN_REVIEW)
    @Transactional
    public ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        Round round = find(id);
        Optional<OddForm> found = odd.of(round).stream()
                .filter(one -> one.household().code().equals(code)
                        && one.kind().code().equals(kind)
                        && one.fingerprint().equals(fingerprint))
                .findFirst();
        Optional<Said> against = found.isEmpty()
                ? Optional.of(Said.of("checking.fault.changed"))
                : note.strip().length() > LONGEST
                                || (note.isBlank() && found.get().looked().isEmpty())
                        ? Optional.of(Said.of("checking.fault.note", LONGEST))
                        : Optional.empty();
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(round, Map.of(), Faults.NONE, against);
        }
        store.look(id, found.orElseThrow(), note.strip());
        Flash.done(response, note.isBlank() ? "checking.taken-back" : "checking.looked.done");
        return new ModelAndView("redirect:" + round.address() + "/checks");
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
