package vn.ansinh.office.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Public;

/** Generated from the access table and from the pages that there are: each role asks for each page. */
class EveryEndpointTest {
    private static RunningOffice office;
    private static final Map<Role, Visit> VISITS = new EnumMap<>(Role.class);

    private record Page(String method, String path, Optional<UseCase> useCase, boolean isPublic, String named) {}

    @BeforeAll
    static void start() {
        office = RunningOffice.on(TestDatabase.fresh());
        for (Role role : Role.values()) {
            SigningInTest.create(office, "r." + role.code(), List.of(role));
            Visit visit = office.visit();
            visit.signIn("r." + role.code(), SigningInTest.PASSWORD);
            VISITS.put(role, visit);
        }
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        office.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> paths(info)
                        .forEach(path -> methods(info)
                                .forEach(verb -> pages.add(new Page(
                                        verb,
                                        path,
                                        useCase(method),
                                        method.hasMethodAnnotation(Public.class)
                                                || method.getBeanType().isAnnotationPresent(Public.class),
                                        method.toString())))));
        return pages;
    }

    private static List<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{\\*?[^}]+}", new UUID(9, 9).toString()))
                .toList();
    }

    private static List<String> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList();
    }

    private static Optional<UseCase> useCase(HandlerMethod method) {
        Requires onMethod = method.getMethodAnnotation(Requires.class);
        return Optional.ofNullable(onMethod == null ? method.getBeanType().getAnnotation(Requires.class) : onMethod)
                .map(Requires::value);
    }

    @Test
    void every_page_names_its_use_case_or_says_that_it_is_public() {
        assertThat(pages()).isNotEmpty();
        assertThat(pages().stream().filter(page -> page.useCase().isEmpty() && !page.isPublic()))
                .isEmpty();
    }

    @Test
    void every_role_is_refused_every_page_that_the_table_does_not_give_it() {
        SoftAssertions all = new SoftAssertions();
        for (Page page : pages()) {
            if (page.useCase().isEmpty() || page.path().equals("/account/role")) {
                continue;
            }
            for (Role role : Role.values()) {
                boolean allowed = Access.allows(role, page.useCase().get());
                if (allowed && !page.method().equals("GET")) {
                    continue; // what is allowed to change is tried by the tests of each page
                }
                int status = ask(Objects.requireNonNull(VISITS.get(role)), page).status();
                if (allowed) {
                    all.assertThat(status)
                            .as("%s %s as %s is allowed", page.method(), page.path(), role)
                            .isNotEqualTo(403)
                            .isLessThan(500);
                } else {
                    all.assertThat(status)
                            .as("%s %s as %s is refused", page.method(), page.path(), role)
                            .isEqualTo(403);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void nobody_signed_in_is_sent_to_sign_in_from_every_page() {
        SoftAssertions all = new SoftAssertions();
        Visit nobody = office.visit();
        for (Page page : pages()) {
            if (page.useCase().isPresent() && page.path().startsWith("/api/")) {
                all.assertThat(ask(nobody, page).status()).as(page.path()).isEqualTo(401);
            } else if (page.useCase().isPresent()) {
                all.assertThat(ask(nobody, page).location())
                        .as("%s %s", page.method(), page.path())
                        .startsWith("/sign-in");
            }
        }
        all.assertAll();
    }

    @Test
    void every_line_of_the_table_is_a_decision_for_every_role() {
        assertThat(Arrays.stream(Role.values()).allMatch(role -> Access.allows(role, UseCase.SEE_SITUATION)))
                .isTrue();
    }

    private static Visit.Answer ask(Visit visit, Page page) {
        return page.method().equals("GET") ? visit.get(page.path()) : visit.post(page.path(), Map.of());
    }
}
