package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;

/** Makes the {@link Shell} of a request. */
@Component
final class Shells {
    private final Words words;
    private final Assets assets;
    private final Today today;
    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<WardNames> wards;
    private final ObjectProvider<Waiting> work;

    Shells(
            Words words,
            Assets assets,
            Today today,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<WardNames> wards,
            ObjectProvider<Waiting> work) {
        this.words = words;
        this.assets = assets;
        this.today = today;
        this.visitors = visitors;
        this.wards = wards;
        this.work = work;
    }

    /** The shell of a page that works. */
    Shell of(HttpServletRequest request, HttpServletResponse response) {
        Visitors known = visitors.getIfAvailable();
        WardNames names = wards.getIfAvailable();
        String ward = names == null
                ? ""
                : Acting.current().flatMap(who -> names.of(who.ward())).orElse("");
        Visitor visitor = known == null ? Visitor.NOBODY : known.of(request);
        LocalDate date = today.date();
        return shell(visitor, ward, AsOf.orToday(request, date), request, response);
    }

    /** The shell of a page about a failure: asks the database nothing, since it may be what failed. */
    Shell ofFailure(HttpServletRequest request, HttpServletResponse response) {
        return shell(Visitor.NOBODY, "", new AsOf(today.date(), true), request, response);
    }

    private Shell shell(
            Visitor visitor, String ward, AsOf asOf, HttpServletRequest request, HttpServletResponse response) {
        Waiting waiting = work.getIfAvailable(() -> () -> 0);
        return new Shell(
                words, assets, visitor, waiting, ward, today.date(), today.isDemonstration(), asOf, request, response);
    }
}
