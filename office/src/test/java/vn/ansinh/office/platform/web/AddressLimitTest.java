package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.TodayForTests;
import vn.ansinh.office.platform.database.TestDatabase;

/** What one machine may do without an account, however many addresses it has. */
class AddressLimitTest {
    private final AddressLimit limit = new AddressLimit(TodayForTests.at(TestDatabase.CLOCK), 2, Duration.ofHours(1));

    @Test
    void one_address_has_so_many_times_and_another_its_own() {
        assertThat(limit.allows("10.0.0.1")).isTrue();
        assertThat(limit.allows("10.0.0.1")).isTrue();
        assertThat(limit.allows("10.0.0.1")).isFalse();
        assertThat(limit.allows("10.0.0.2")).isTrue();
    }

    @Test
    void addresses_of_one_small_network_count_together() {
        assertThat(limit.allows("2001:db8:0:7:0:0:0:1")).isTrue();
        assertThat(limit.allows("2001:db8:0:7:a:b:c:d")).isTrue();
        assertThat(limit.allows("2001:db8:0:7:0:0:0:2")).isFalse();
        assertThat(limit.allows("2001:db8:0:8:0:0:0:1")).isTrue();
    }
}
