package vn.ansinh.office.account.entry;

import java.util.List;

/** What the page of one's own account shows. */
public record OwnAccountView(Session session, List<OpenSession> open, boolean hasSecondFactor, int recoveryCodes) {
    public OwnAccountView {
        open = List.copyOf(open);
    }
}
