package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AccessLog;

/** Writes down whose sensitive facts a list shows. */
@Component
class Seen {
    private final AccessLog log;

    Seen(AccessLog log) {
        this.log = log;
    }

    void by(Check check, List<CheckView.Line> shown) {
        check.needs()
                .ifPresent(fact -> log.record(
                        fact,
                        shown.stream()
                                .flatMap(
                                        line -> Stream.ofNullable(line.finding().person()))
                                .distinct()
                                .toList()));
    }
}
