package vn.ansinh.office.document.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;

class PostedPovertyListTest {

    @Property(tries = 200)
    void nothing_but_what_may_be_posted_is_on_the_paper(@ForAll("secretive") List<ListedHousehold> households) {
        AdministrativeDocument paper = Papers.posted(Papers.DRAFT, households);
        assertThat(paper.circulation()).isEqualTo(AdministrativeDocument.Circulation.OPEN);
        assertThat(paper.toString()).doesNotContain("secret");
    }

    @Property(tries = 50)
    void the_internal_list_is_marked_and_shows_what_the_office_needs(
            @ForAll("secretive") List<ListedHousehold> households) {
        AdministrativeDocument paper = Papers.internal(Papers.DRAFT, households);
        assertThat(paper.circulation()).isEqualTo(AdministrativeDocument.Circulation.INTERNAL);
        if (!households.isEmpty()) {
            assertThat(paper.toString()).contains("secret-code", "secret-address", "secret-cause");
        }
    }

    @Test
    void poor_households_stand_first_and_groups_in_their_order() {
        String paper =
                Papers.posted(Papers.DRAFT, Papers.households(30).reversed()).toString();
        assertThat(paper.indexOf("Hộ nghèo]")).isLessThan(paper.indexOf("Hộ cận nghèo]"));
        assertThat(paper.indexOf("words=2]")).isLessThan(paper.indexOf("words=11]"));
    }

    @Test
    void an_empty_list_says_that_there_is_nobody() {
        assertThat(Papers.posted(Papers.DRAFT, List.of()).toString()).contains("Không có hộ nghèo, hộ cận nghèo.");
        assertThat(Papers.internal(Papers.DRAFT, List.of()).toString()).contains("Không có hộ nghèo, hộ cận nghèo tại");
    }

    @Provide
    Arbitrary<List<ListedHousehold>> secretive() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 24);
        return Combinators.combine(small, small, Arbitraries.of(ListResult.class), Arbitraries.of(HeadSex.class))
                .as((group, people, result, sex) -> new ListedHousehold(
                        "secret-code",
                        new ListedGroup(group, "Tổ dân phố " + group),
                        "Nguyễn Thị Hạnh",
                        OptionalInt.of(1950),
                        sex,
                        "secret-ethnicity",
                        "secret-address",
                        people,
                        result == ListResult.LEFT_POVERTY || result == ListResult.LEFT_NEAR_POVERTY
                                ? ListResult.POOR
                                : result,
                        List.of("secret-deprivation"),
                        List.of("secret-cause")))
                .list()
                .ofMaxSize(20);
    }
}
