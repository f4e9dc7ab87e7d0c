package vn.ansinh.office.programme.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as it is named where it is visited: on the lists, or one that may fall back.
 *
 * @param isListed whether it is poor or near-poor
 * @param hasPage whether the programme has a page of its help
 */
public record Family(
        UUID id,
        String code,
        String head,
        @Nullable UUID area,
        String areaName,
        String address,
        int people,
        boolean isListed,
        boolean hasPage) {
    /** The page of the household in the programme. */
    public String page() {
        return "/programme/help/" + code;
    }
}
