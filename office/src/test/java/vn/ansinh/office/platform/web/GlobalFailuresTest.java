package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.platform.TodayForTests;

class GlobalFailuresTest {
    private final Words words = new Words();
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final Shells shells;
    private final MockMvc browser;

    GlobalFailuresTest() {
        var today = TodayForTests.at(Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
        var beans = new StaticListableBeanFactory(
                Map.of("visitors", (Visitors) request -> new Visitor("Lê An", "shell.place.admin", useCase -> true)));
        shells = new Shells(
                words,
                assets,
                today,
                beans.getBeanProvider(Visitors.class),
                beans.getBeanProvider(WardNames.class),
                beans.getBeanProvider(Waiting.class));
        var failures = new GlobalFailures(new FailurePage(templates, shells, words));
        browser = MockMvcBuilders.standaloneSetup(new Troubles(), failures, new AssetPage(assets), new LanguagePage())
                .setControllerAdvice(failures)
                .setViewResolvers(new JteViewResolver(templates, shells))
                .setCustomArgumentResolvers(new WebSetup(today).asOfAndLanguage())
                .addFilters(new SecurityHeaders(new Tiles("", "")))
                .build();
    }

    @Controller
    static class Troubles {
        @GetMapping("/nothing")
        void nothing() {
            throw new NothingHere("household 12");
        }

        @GetMapping("/conflict")
        void conflict() {
            throw new Conflict(List.of(new Conflict.Difference("Điện thoại", "0905", "0906")), "/households/1/edit");
        }

        @GetMapping("/denied")
        void denied() {
            throw new AccessDeniedException("no");
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("secret of the inside");
        }

        @GetMapping("/dated")
        ModelAndView dated(AsOf asOf) {
            return new ModelAndView("redirect:/seen?on=" + asOf.date());
        }

        @GetMapping("/number")
        void number(@RequestParam int n, HttpServletResponse response) {
            response.setStatus(204);
        }

        @GetMapping("/api/broken")
        void api() {
            throw new IllegalStateException("secret of the inside");
        }
    }

    @Test
    void a_missing_record_is_a_page_in_Vietnamese() throws Exception {
        MockHttpServletResponse answer = get("/nothing");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.getContentAsString()).contains("Không có trang này", "<html lang=\"vi\">", "Lê An");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_conflict_shows_both_values_and_the_way_back() throws Exception {
        MockHttpServletResponse answer = get("/conflict");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("0905", "0906", "Điện thoại", "/households/1/edit");
    }

    @Test
    void a_failure_shows_a_number_and_nothing_of_the_inside() throws Exception {
        MockHttpServletResponse answer = get("/broken");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("<strong>[0-9A-F]{8}</strong>")
                .doesNotContain("secret", "IllegalState", "Lê An");
    }

    @Test
    void a_program_gets_problem_details() throws Exception {
        MockHttpServletResponse answer = get("/api/broken");

        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"status\":500", "\"number\":\"")
                .doesNotContain("secret");
    }

    @Test
    void a_part_of_a_page_gets_one_sentence() throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        MockMvcRequestBuilders.get("/nothing").header("HX-Request", "true"))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.getContentAsString()).doesNotContain("<");
    }

    @Test
    void who_is_signed_in_but_may_not_is_told_so() throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        MockMvcRequestBuilders.get("/denied").principal(() -> "an"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("chưa được phân quyền");
    }

    @Test
    void a_form_of_an_expired_session_leads_back_to_itself() throws Exception {
        MockHttpServletResponse answer = browser.perform(MockMvcRequestBuilders.post("/error")
                        .header("Referer", "http://localhost/surveys/1?part=2")
                        .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("none"))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).contains("Phiên làm việc đã hết", "href=\"/surveys/1?part=2\"");
    }

    @Test
    void a_wrong_address_is_a_page_and_no_incident() throws Exception {
        assertThat(get("/number?n=x").getStatus()).isEqualTo(400);
        assertThat(get("/number").getStatus()).isEqualTo(400);
        assertThat(get("/dated?asof=mai").getContentAsString()).contains("Không đọc được ngày");
    }

    @Test
    void the_day_of_an_address_reaches_the_page() throws Exception {
        assertThat(get("/dated?asof=31/12/2023").getRedirectedUrl()).isEqualTo("/seen?on=2023-12-31");
        assertThat(get("/dated").getRedirectedUrl()).isEqualTo("/seen?on=2026-11-24");
    }

    @Test
    void the_language_is_remembered_and_the_way_back_is_ours() throws Exception {
        MockHttpServletResponse answer = browser.perform(MockMvcRequestBuilders.post("/language")
                        .param("to", "en")
                        .param("back", "//evil.example"))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getCookie(Language.COOKIE))
                .isNotNull()
                .satisfies(cookie -> assertThat(cookie.getValue()).isEqualTo("en"));
    }

    @Test
    void a_file_of_ours_may_be_kept_for_ever() throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        MockMvcRequestBuilders.get(assets.address("ansinh.css")).header("Accept-Encoding", "gzip, br"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(get("/assets/0/none.css").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }
}
