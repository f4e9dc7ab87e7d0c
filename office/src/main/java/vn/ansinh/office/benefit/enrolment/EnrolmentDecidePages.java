package vn.ansinh.office.benefit.enrolment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;
import vn.ansinh.rules.enrolment.RightOfMonth;

/** Records a decision that was signed on paper: another amount, a suspension and what followed, an end, another payee; and takes one back. */
@Controller
@Requires(UseCase.KEEP_ENROLMENT)
@RequestMapping("/enrolments/{id}")
class EnrolmentDecidePages {
    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final ShowingEnrolments showing;
    private final AskingOfEnrolment asking;
    private final Today today;

    EnrolmentDecidePages(
            Enrolments enrolments,
            Enrolling enrolling,
            ShowingEnrolments showing,
            AskingOfEnrolment asking,
            Today today) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.showing = showing;
        this.asking = asking;
        this.today = today;
    }

    @GetMapping("/decide/{kind}")
    @Transactional(readOnly = true)
    public ModelAndView form(@PathVariable UUID id, @PathVariable String kind) {
        Enrolment one = find(id);
        YearMonth now = YearMonth.from(today.date());
        Map<String, String> values = new HashMap<>();
        values.put("month", WrittenMonth.of(kind(kind) == EnrolmentDeed.Kind.STOP ? now : now.plusMonths(1)));
        values.put("paper-day", VietnameseDates.inShort(today.date()));
        one.course().level(now).ifPresent(level -> values.put("amount", VietnameseNumbers.digits(level.amount())));
        Optional.ofNullable(enrolments.payees().get(id)).ifPresent(payee -> values.putAll(values(payee)));
        return page(one, kind(kind), new EnrolmentTyped(values));
    }

    private static Map<String, String> values(Payee payee) {
        return Map.of(
                "payee", payee.kind().code(),
                "payee-name", payee.kind() == Payee.Kind.SELF ? "" : payee.name(),
                "bank", payee.account().map(Payee.Account::bank).orElse(""),
                "account", payee.account().map(Payee.Account::number).orElse(""),
                "holder", payee.account().map(Payee.Account::holder).orElse(""));
    }

    @PostMapping("/decide/{kind}")
    @Transactional
    public ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        Enrolment one = find(id);
        EnrolmentTyped typed = new EnrolmentTyped(fields);
        Ground ground = typed.ground(today.date());
        try {
            record(one, kind(kind), typed, ground);
        } catch (Enrolling.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            typed.wrong("month", refused.key());
        }
        if (!typed.isFine()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(one, kind(kind), typed);
        }
        Flash.done(response, "enrolment.kept");
        return new ModelAndView("redirect:" + one.address());
    }

    private void record(Enrolment one, EnrolmentDeed.Kind kind, EnrolmentTyped typed, Ground ground) {
        YearMonth month = kind == EnrolmentDeed.Kind.PAYEE ? YearMonth.from(today.date()) : typed.month("month");
        switch (kind) {
            case CHANGE -> {
                long amount = typed.amount("amount");
                // What the law gives is the least; where it cannot tell, the decision stands for itself.
                long byLaw = asking.of(one, month)
                        .flatMap(said -> RightOfMonth.dong(said.one()))
                        .orElse(amount);
                String rule = one.course().level(month).map(Course.Level::rule).orElse("");
                if (typed.isFine()) {
                    enrolling.change(
                            one.id(), List.of(new Course.Level(month, amount, byLaw, rule)), ground, Optional.empty());
                }
            }
            case SUSPEND -> {
                Optional<PauseGround> why = PauseGround.ofCode(typed.at("why"));
                if (why.isEmpty()) {
                    typed.wrong("why", "enrolment.fault.choose");
                } else if (typed.isFine()) {
                    enrolling.suspend(one.id(), month, why.get(), ground);
                }
            }
            case RESUME -> {
                Optional<PauseEnding> how = PauseEnding.ofCode(typed.at("how"));
                if (how.isEmpty()) {
                    typed.wrong("how", "enrolment.fault.choose");
                } else if (typed.isFine()) {
                    enrolling.resume(one.id(), month, how.get(), ground);
                }
            }
            case STOP -> {
                Optional<StopReason> why = StopReason.ofCode(typed.at("why"));
                if (why.isEmpty()) {
                    typed.wrong("why", "enrolment.fault.choose");
                } else if (typed.isFine()) {
                    enrolling.stop(one.id(), month, why.get(), ground);
                }
            }
            case PAYEE -> {
                Payee payee = typed.payee(one.person(), line(one).who().name());
                if (typed.isFine()) {
                    enrolling.pay(one.id(), payee, ground);
                }
            }
            case OPEN -> throw new NothingHere("decision " + kind);
        }
    }

    /** The last decision counts no more; it stays in the book with who took it back. */
    @PostMapping("/undo")
    @Transactional
    public ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        Enrolment one = find(id);
        try {
            enrolling.undo(deed, new Ground("", today.date(), note));
            Flash.done(response, "enrolment.undone");
        } catch (Enrolling.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            Flash.warn(response, refused.key());
        }
        return new ModelAndView("redirect:" + one.address());
    }

    private Enrolment find(UUID id) {
        return enrolments.find(id).orElseThrow(() -> new NothingHere("enrolment " + id));
    }

    private static EnrolmentDeed.Kind kind(String code) {
        for (EnrolmentDeed.Kind kind : EnrolmentDeed.Kind.values()) {
            if (kind.code().equals(code) && kind != EnrolmentDeed.Kind.OPEN) {
                return kind;
            }
        }
        throw new NothingHere("decision " + code);
    }

    private EnrolmentLine line(Enrolment one) {
        return showing.lines(List.of(one)).getFirst();
    }

    private ModelAndView page(Enrolment one, EnrolmentDeed.Kind kind, EnrolmentTyped typed) {
        return new ModelAndView("benefit/enrolment/decide")
                .addObject("line", line(one))
                .addObject("kind", kind)
                .addObject("typed", typed);
    }
}
