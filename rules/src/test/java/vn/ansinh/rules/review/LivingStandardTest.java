package vn.ansinh.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ansinh.rules.review.LivingStandard.Kind;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** Average living standard and low-income workers: the bounds to the dong, and what stays open. */
class LivingStandardTest {
    private static final Law LAW = Law.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Standard STANDARD = LAW.standardOn(DAY).orElseThrow();

    private static Recognition recognition(String id) {
        return LAW.reviewProcedures().recognition(id, DAY).orElseThrow();
    }

    private static LivingStandard.Finding find(String id, AreaKind area, int members, long yearly, Answer works) {
        return LivingStandard.find(
                recognition(id),
                STANDARD,
                new LivingStandard.Facts(
                        area, members, yearly < 0 ? OptionalLong.empty() : OptionalLong.of(yearly), works));
    }

    private static List<Kind> kinds(LivingStandard.Finding finding) {
        return finding.reasons().stream().map(LivingStandard.Reason::kind).toList();
    }

    private static LivingStandard.Finding farmers(long yearly) {
        return find("average-living-standard", AreaKind.URBAN, 4, yearly, Answer.YES);
    }

    @Test
    void the_band_of_four_people_in_town_is_above_96_and_up_to_144_million_a_year() {
        assertThat(farmers(96_000_000).result()).isEqualTo(Answer.NO);
        assertThat(kinds(farmers(96_000_000))).contains(Kind.WITHIN_THE_LISTS);
        assertThat(farmers(96_000_001).isRecognised()).isTrue();
        assertThat(farmers(144_000_000).isRecognised()).isTrue();
        assertThat(farmers(144_000_001).result()).isEqualTo(Answer.NO);
        assertThat(kinds(farmers(144_000_001))).contains(Kind.ABOVE_UPPER);
    }

    @Test
    void in_the_country_it_is_above_18_and_up_to_27_million_a_year_for_one() {
        assertThat(find("average-living-standard", AreaKind.RURAL, 1, 18_000_000, Answer.YES)
                        .result())
                .isEqualTo(Answer.NO);
        assertThat(find("average-living-standard", AreaKind.RURAL, 1, 27_000_000, Answer.YES)
                        .isRecognised())
                .isTrue();
    }

    @Test
    void the_income_alone_is_not_enough_and_what_is_unknown_stays_open() {
        assertThat(find("average-living-standard", AreaKind.URBAN, 4, 120_000_000, Answer.NO)
                        .result())
                .isEqualTo(Answer.NO);
        assertThat(find("average-living-standard", AreaKind.URBAN, 4, 120_000_000, Answer.UNKNOWN)
                        .result())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(find("average-living-standard", AreaKind.URBAN, 4, -1, Answer.YES)
                        .result())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(find("average-living-standard", AreaKind.UNKNOWN, 4, 120_000_000, Answer.YES)
                        .result())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(find("average-living-standard", AreaKind.URBAN, 4, 200_000_000, Answer.UNKNOWN)
                        .result())
                .as("whatever its work is")
                .isEqualTo(Answer.NO);
    }

    /** Of the standard applied from 2027 no average band was found. */
    @Test
    void under_a_standard_without_an_average_line_nothing_is_found() {
        LivingStandard.Finding finding = LivingStandard.find(
                recognition("average-living-standard"),
                LAW.standardOn(LocalDate.of(2027, 2, 1)).orElseThrow(),
                new LivingStandard.Facts(AreaKind.URBAN, 4, OptionalLong.of(150_000_000), Answer.YES));
        assertThat(finding.result()).isEqualTo(Answer.UNKNOWN);
        assertThat(kinds(finding)).contains(Kind.NO_UPPER_LINE);
    }

    @Test
    void a_low_income_worker_has_a_line_of_the_decree_of_2025_and_a_household_above_the_lists() {
        assertThat(find("low-income-worker", AreaKind.RURAL, 2, 54_000_000, Answer.YES)
                        .isRecognised())
                .isTrue();
        assertThat(find("low-income-worker", AreaKind.RURAL, 2, 54_000_001, Answer.YES)
                        .result())
                .isEqualTo(Answer.NO);
        assertThat(find("low-income-worker", AreaKind.RURAL, 2, 36_000_000, Answer.YES)
                        .result())
                .isEqualTo(Answer.NO);
        assertThat(LAW.reviewProcedures().recognition("low-income-worker", LocalDate.of(2025, 2, 23)))
                .isEmpty();
    }

    @Property(tries = 500)
    void the_comparison_is_exact_for_any_income_and_number_of_people(
            @ForAll @LongRange(min = 0, max = 5_000_000_000L) long yearly,
            @ForAll @IntRange(min = 1, max = 25) int members,
            @ForAll boolean isUrban) {
        long lower = isUrban ? 2_000_000 : 1_500_000;
        long upper = isUrban ? 3_000_000 : 2_250_000;
        BigInteger income = BigInteger.valueOf(yearly);
        BigInteger shares = BigInteger.valueOf(12L * members);
        boolean isIn = income.compareTo(shares.multiply(BigInteger.valueOf(lower))) > 0
                && income.compareTo(shares.multiply(BigInteger.valueOf(upper))) <= 0;
        assertThat(find(
                                "average-living-standard",
                                isUrban ? AreaKind.URBAN : AreaKind.RURAL,
                                members,
                                yearly,
                                Answer.YES)
                        .isRecognised())
                .isEqualTo(isIn);
    }
}
