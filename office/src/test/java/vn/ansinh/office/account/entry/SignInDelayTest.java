package vn.ansinh.office.account.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInDelayTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void the_delay_doubles_after_three_and_never_becomes_a_lock_out() {
        assertThat(SignInDelay.afterName(2)).isZero();
        assertThat(SignInDelay.afterName(3)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SignInDelay.afterName(4)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInDelay.afterName(10)).isEqualTo(Duration.ofSeconds(128));
        assertThat(SignInDelay.afterName(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void an_address_may_err_more_often_than_a_name() {
        assertThat(SignInDelay.afterAddress(14)).isZero();
        assertThat(SignInDelay.afterAddress(16)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInDelay.afterAddress(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void what_is_left_counts_from_the_last_failure() {
        SignInDelay delay = new SignInDelay(5, NOW.minusSeconds(1), 5, NOW.minusSeconds(1));
        assertThat(delay.leftAt(NOW)).isEqualTo(Duration.ofSeconds(3));
        assertThat(delay.leftAt(NOW.plusSeconds(3))).isZero();
        assertThat(new SignInDelay(0, null, 0, null).leftAt(NOW)).isZero();
    }
}
