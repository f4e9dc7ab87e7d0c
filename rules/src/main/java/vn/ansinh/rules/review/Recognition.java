package vn.ansinh.rules.review;

import java.util.Optional;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * What the review of living standards recognises: a household by its income of twelve months and its work, or a worker of such a
 * household. Points of the survey forms never count here.
 *
 * @param isOfPerson whether people of the household are recognised, not the household
 * @param work what somebody who knows the household must say of its work, or of the worker
 * @param upTo the highest income, for each member and month
 * @param above where it stands that poor and near-poor households have no part in it
 * @param measured where it stands that the income is that of twelve months, without social aid of the budget
 */
public record Recognition(
        String id,
        boolean isOfPerson,
        Period period,
        Bilingual name,
        Bilingual work,
        UpTo upTo,
        Citation above,
        Citation measured,
        Citation workSource,
        Citation citation) {

    /** The upper bound. */
    public sealed interface UpTo {
        /** A line of the standard of the day, of this name. */
        record OfStandard(String line) implements UpTo {}

        /** A line of its own. */
        record Own(IncomeLine line) implements UpTo {}
    }

    /** The upper line under a standard; empty where the standard has none. */
    public Optional<IncomeLine> upper(Standard standard) {
        return switch (upTo) {
            case UpTo.OfStandard(String line) ->
                standard.lines().stream().filter(one -> one.id().equals(line)).findFirst();
            case UpTo.Own(IncomeLine line) -> Optional.of(line);
        };
    }

    /** The upper line of an area, in dong; empty while the area or the line is not known. */
    public Optional<Long> upper(Standard standard, AreaKind area) {
        return area == AreaKind.UNKNOWN ? Optional.empty() : upper(standard).map(line -> line.in(area));
    }
}
