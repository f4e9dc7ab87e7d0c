package vn.ansinh.office.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.rules.Law;

/** Reads the law once, at the start; a law file that is not as it must be stops the start. */
@Configuration(proxyBeanMethods = false)
class LawSetup {
    @Bean
    Law law() {
        return Law.load();
    }
}
