package vn.ansinh.office.account.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ansinh.office.platform.Today;

/**
 * Spring Security for headers and forged forms; who may do what is decided by {@link AccessInterceptor} from the one
 * access table (ADR 0032).
 */
@Configuration(proxyBeanMethods = false)
class Security implements WebMvcConfigurer {
    private final AccessInterceptor access;

    Security(AccessInterceptor access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access).order(0);
    }

    /**
     * The pages that ask nobody who they are, and what every page is drawn with: no session is looked for, and no token puts a cookie
     * into a stranger's browser (ADR 0115, 0141). What is sent to them carries nobody's rights (ADR 0143).
     */
    @Bean
    @Order(0)
    SecurityFilterChain strangers(HttpSecurity http) {
        return http.securityMatcher(
                        "/tra-cuu", "/kiem-tra", "/de-nghi", "/de-nghi/*", "/lich/*", "/assets/**", "/favicon.ico")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, Needs needs, Today today) {
        XorCsrfTokenRequestAttributeHandler everyRequest = new XorCsrfTokenRequestAttributeHandler();
        // asked for at once: a page that streams would be sent before its form asks for the cookie
        everyRequest.setCsrfRequestAttributeName(null);
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("ansinh-form");
        // kept over a new signing in, so that a form left open over lunch can still be sent
        cookie.setCookieCustomizer(c -> c.sameSite("Strict").httpOnly(true));
        return http.csrf(csrf -> csrf.csrfTokenRepository(cookie)
                        .csrfTokenRequestHandler(everyRequest)
                        // changes nothing, and takes only a content type that no form of another site can send (ADR
                        // 0080)
                        .ignoringRequestMatchers("/api/explain"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new SignedInFilter(sessions, needs, today), AuthorizationFilter.class)
                .build();
    }

    /** There is no other way in than our sign-in page; without this Spring Boot would invent a user. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new BadCredentialsException("sign in at /sign-in");
        };
    }
}
