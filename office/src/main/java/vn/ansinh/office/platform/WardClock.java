package vn.ansinh.office.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only owner of a clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class WardClock {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The demonstration always opens on this morning, so that pages and tests do not change with the calendar. */
    static final Instant DEMONSTRATION = Instant.parse("2026-11-24T01:00:00Z");

    @Bean
    Clock clock(Settings settings) {
        Clock wall = Clock.system(ZONE);
        return settings.demo() ? Clock.offset(wall, Duration.between(wall.instant(), DEMONSTRATION)) : wall;
    }

    /** Real time, also in the demonstration: the phone that makes one-time codes knows no other. */
    @Bean(defaultCandidate = false)
    @Qualifier("wall")
    Clock wall() {
        return Clock.system(ZONE);
    }
}
