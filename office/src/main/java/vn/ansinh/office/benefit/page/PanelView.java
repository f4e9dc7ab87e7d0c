package vn.ansinh.office.benefit.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.rules.source.Bilingual;

/**
 * The section of the household page.
 *
 * @param others how many rights are given that are no monthly money
 * @param toAsk how many facts are missing
 */
public record PanelView(String code, Rights.Total total, List<Given> given, long others, int toAsk) {
    public PanelView {
        given = List.copyOf(given);
    }

    /**
     * Monthly money.
     *
     * @param name of the member, empty for the household
     */
    public record Given(String name, Bilingual benefit, Optional<BigDecimal> month) {}
}
