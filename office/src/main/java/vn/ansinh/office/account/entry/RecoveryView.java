package vn.ansinh.office.account.entry;

import java.util.List;

/** The recovery codes, shown this once, and where to go on. */
public record RecoveryView(List<String> codes, String next) {
    public RecoveryView {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "RecoveryView[" + codes.size() + " codes]";
    }
}
