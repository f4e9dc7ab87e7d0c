package vn.ansinh.office.programme.support;

import java.util.OptionalLong;
import vn.ansinh.office.programme.MoneySource;

/** From a source how much, in dong; empty is not known yet. */
public record SupportMoney(MoneySource source, OptionalLong amount) {
    public SupportMoney {
        if (amount.isPresent() && amount.getAsLong() <= 0) {
            throw new IllegalArgumentException("an amount is above nought, got " + amount.getAsLong());
        }
    }
}
