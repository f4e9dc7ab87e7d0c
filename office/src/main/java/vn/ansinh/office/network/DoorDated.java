package vn.ansinh.office.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** The last day of the certificate by which the ward's network comes in. */
@Component
class DoorDated implements Dated {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Encrypted door;

    DoorDated(Encrypted door) {
        this.door = door;
    }

    @Override
    public UseCase needs() {
        return UseCase.MANAGE_WARD;
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    @Override
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        return door.ends().stream()
                .map(end -> LocalDate.ofInstant(end, ZONE).minusDays(1))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> new DatedThing(
                        "door-ends", Said.of("work.dated.door-ends"), "/network", UseCase.MANAGE_WARD, day, true))
                .toList();
    }
}
