package vn.ansinh.office.review.online;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Asking;
import vn.ansinh.office.review.round.Request;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Takes requests in from strangers, and lets an officer say which household one is of, or why it is of none. */
@Component
class OnlineReceiving {
    static final String WAITING = "review-online";

    private final OnlineRequests requests;
    private final Asking asking;
    private final Register register;
    private final Inbox inbox;
    private final Today today;

    OnlineReceiving(OnlineRequests requests, Asking asking, Register register, Inbox inbox, Today today) {
        this.requests = requests;
        this.asking = asking;
        this.register = register;
        this.inbox = inbox;
        this.today = today;
    }

    /** The code by which the family asks after it; empty where the day is full. */
    @Transactional
    public Optional<String> receive(OnlineTyped typed) {
        Optional<OnlineRequests.Received> received = requests.receive(typed);
        received.ifPresent(one -> {
            UUID fresh = one.id();
            if (fresh != null) {
                inbox.open(new Work(
                        WAITING,
                        fresh,
                        List.of(typed.head(), one.code()),
                        "/requests/online/" + fresh,
                        UseCase.RUN_REVIEW,
                        Optional.empty(),
                        Optional.empty(),
                        asking.begins(Request.Kind.ofCode(typed.kind()).orElseThrow(), today.date())));
            }
        });
        return received.map(OnlineRequests.Received::code);
    }

    /** It is of this household from now on, and goes the way of every request; what stands against it otherwise. */
    @Transactional
    public Optional<Said> match(OnlineRequest online, String code) {
        Optional<Household> household = register.household(code, today.date());
        if (household.isEmpty()) {
            return Optional.of(Said.of("request.online.fault.no-household", code));
        }
        if (!online.isWaiting()) {
            return Optional.of(Said.of("request.online.fault.answered"));
        }
        try {
            Optional<Said> against = asking.take(
                    online.id(),
                    household.get(),
                    online.kind(),
                    Request.Channel.PORTAL,
                    online.received(),
                    online.reason());
            return against.isPresent()
                    ? against
                    : answer(online, OnlineRequest.Outcome.MATCHED, Optional.of(online.id()), "");
        } catch (DuplicateKeyException somebodyWasFaster) {
            return answered();
        }
    }

    @Transactional
    public Optional<Said> decline(OnlineRequest online, String reason) {
        return reason.isEmpty()
                ? Optional.of(Said.of("request.fault.reason"))
                : answer(online, OnlineRequest.Outcome.DECLINED, Optional.empty(), reason);
    }

    private Optional<Said> answer(
            OnlineRequest online, OnlineRequest.Outcome outcome, Optional<UUID> request, String reason) {
        if (!requests.answer(online.id(), outcome, request.orElse(null), reason)) {
            return answered();
        }
        inbox.close(WAITING, online.id(), outcome.name().toLowerCase(Locale.ROOT));
        return Optional.empty();
    }

    /** Somebody was faster: what was taken in a moment ago must not stay. */
    private static Optional<Said> answered() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.of(Said.of("request.online.fault.answered"));
    }
}
