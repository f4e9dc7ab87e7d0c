package vn.ansinh.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.Law;

/** When a residents' meeting agrees with the result of a household. */
class AgreementTest {
    private static Agreement onTheDayOf(String day) {
        return Law.load()
                .reviewProcedures()
                .on(ReviewProcedure.Kind.ANNUAL, LocalDate.parse(day))
                .flatMap(procedure -> procedure.step("meeting"))
                .flatMap(ReviewStep::agreement)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"20,40,true", "19,40,false", "20,41,false", "21,41,true", "1,1,true", "0,1,false", "0,0,false"})
    void exactly_half_of_those_present_is_enough(int agreeing, int present, boolean isReached) {
        Agreement agreement = onTheDayOf("2026-09-01");
        PeoplePresent people = new PeoplePresent(present);
        assertThat(agreement.isReached(agreeing, people)).isEqualTo(isReached);
        assertThat(agreement.isReached(agreement.needed(people), people)).isEqualTo(present > 0);
    }

    @Test
    void every_procedure_says_how_many_must_agree_at_its_meeting_and_nowhere_else() {
        for (ReviewProcedure procedure : Law.load().reviewProcedures().all()) {
            assertThat(procedure.steps())
                    .allMatch(step -> step.agreement().isPresent() == step.id().equals("meeting"));
        }
    }
}
