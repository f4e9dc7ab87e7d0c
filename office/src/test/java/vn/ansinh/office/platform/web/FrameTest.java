package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The small values that the frame reads and writes. */
class FrameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "1/3/56, 1956-03-01",
        "01-03-1956, 1956-03-01",
        "31.12.2023, 2023-12-31",
        "2023-12-31, 2023-12-31",
        "5/6/26, 2026-06-05",
        "5/6/27, 1927-06-05"
    })
    void a_day_is_read_as_people_type_it(String typed, LocalDate meant) {
        assertThat(WrittenDate.read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2023", "13/13/2023", "hôm qua", "2023", "1/2"})
    void what_is_no_day_is_not_read(String typed) {
        assertThat(WrittenDate.read(typed, TODAY)).isEmpty();
    }

    @Test
    void numbers_are_written_the_way_of_each_language() {
        Writing vietnamese = Writing.in(Language.VIETNAMESE);
        Writing english = Writing.in(Language.ENGLISH);

        assertThat(vietnamese.number(8999)).isEqualTo("8.999");
        assertThat(english.number(8999)).isEqualTo("8,999");
        assertThat(vietnamese.money(1_080_000)).isEqualTo("1.080.000\u00a0đ");
        assertThat(vietnamese.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(vietnamese.percent(60, 8999)).isEqualTo("0,67%");
        assertThat(english.percent(4, 8999)).isEqualTo("0.04%");
        assertThat(vietnamese.percent(1, 0)).isEqualTo("–");
        assertThat(vietnamese.longDate(TODAY)).isEqualTo("Thứ Ba, 24/11/2026");
    }

    @Property(seed = "20261124")
    void a_page_token_reads_back_what_it_wrote(@ForAll boolean backwards, @ForAll String name, @ForAll String id) {
        PageToken token = new PageToken(backwards, List.of(name.replace("\u001f", ""), id.replace("\u001f", "")));

        assertThat(PageToken.read(token.text())).contains(token);
    }

    @Property(seed = "20261124")
    void a_foreign_page_token_is_the_first_page_and_no_failure(@ForAll String text) {
        assertThatNoException().isThrownBy(() -> PageToken.read(text));
    }

    @Test
    void a_pager_keeps_the_filters_of_its_list() {
        Pager pager = Pager.of("/households?group=7", 64, Optional.empty(), Optional.of(PageToken.after("a", "1")));

        assertThat(pager.next()).hasValueSatisfying(next -> assertThat(next).startsWith("/households?group=7&page="));
        assertThat(pager.previous()).isEmpty();
    }

    @Test
    void a_sentence_about_a_change_is_shown_once() {
        MockHttpServletResponse changed = new MockHttpServletResponse();
        Flash.done(changed, "shell.progress", 3, "hộ");
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(changed.getCookies());
        MockHttpServletResponse shown = new MockHttpServletResponse();

        assertThat(Flash.take(next, shown)).contains(new Flash(Flash.Kind.DONE, "shell.progress", List.of(3L, "hộ")));
        assertThat(shown.getCookies())
                .singleElement()
                .extracting(Cookie::getMaxAge)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64 !", "", "AAAA", "RE9ORQ"})
    void a_foreign_flash_is_nothing(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("ansinh-flash", value));

        assertThat(Flash.take(request, new MockHttpServletResponse())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/households?q=a, /households?q=a", "//evil.example, /", "https://evil.example, /", "/\\evil, /"})
    void the_way_back_stays_inside_the_office(String asked, String taken) {
        assertThat(Addresses.inside(asked)).isEqualTo(taken);
    }

    @Test
    void the_initial_is_that_of_the_given_name() {
        assertThat(new Visitor("Trần Thị Thanh Hằng", "", useCase -> true).initial())
                .isEqualTo("H");
    }

    @Test
    void bars_are_drawn_from_zero_against_the_longest() {
        List<Bar> bars = List.of(new Bar("a", 3, "3", ""), new Bar("b", 9, "9", ""));

        assertThat(bars.getFirst().width(Bar.longest(bars))).isEqualTo("33.33");
        assertThat(new Bar("c", 0, "0", "").width(0)).isEqualTo("0");
    }

    @Test
    void the_first_visit_stays_light() {
        Assets assets = new Assets();
        int bytes = 0;
        for (String name : List.of(
                "ansinh.css",
                "ansinh.js",
                "htmx.js",
                "icons.svg",
                "favicon.svg",
                "chevron.svg",
                "text-latin-400.woff2",
                "text-latin-600.woff2",
                "text-vietnamese-400.woff2",
                "text-vietnamese-600.woff2")) {
            Assets.Asset asset = assets.find(name).orElseThrow();
            bytes += asset.compressed().orElse(asset.plain()).length;
        }

        assertThat(bytes).isLessThan(150_000);
    }
}
