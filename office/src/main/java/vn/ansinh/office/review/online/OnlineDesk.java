package vn.ansinh.office.review.online;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Faults;

/** What the public page of requests does, for those who do it without a page. */
@Component
public class OnlineDesk {
    private final OnlineReceiving receiving;

    OnlineDesk(OnlineReceiving receiving) {
        this.receiving = receiving;
    }

    /**
     * Takes one in as a stranger typed it.
     *
     * @throws IllegalStateException when it is not taken
     */
    @Transactional
    public void send(boolean isLeaving, String head, String group, String address, String phone, String reason) {
        OnlineTyped typed = new OnlineTyped(
                        isLeaving ? "leave" : "review", head, group, address, phone, reason, Faults.NONE)
                .looked();
        if (!typed.faults().byField().isEmpty() || receiving.receive(typed).isEmpty()) {
            throw new IllegalStateException("it is not taken: " + typed.faults().byField());
        }
    }
}
