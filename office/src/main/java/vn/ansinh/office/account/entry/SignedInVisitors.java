package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Visitor;
import vn.ansinh.office.platform.web.Visitors;
import vn.ansinh.office.platform.web.WardNames;

/** Tells the frame of the page who is signed in. */
@Component
class SignedInVisitors implements Visitors {
    private final ObjectProvider<WardNames> wards;

    SignedInVisitors(ObjectProvider<WardNames> wards) {
        this.wards = wards;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        return Session.of(request).map(this::visitor).orElse(Visitor.NOBODY);
    }

    private Visitor visitor(Session session) {
        String ward = wards.stream()
                .flatMap(names -> names.of(session.ward()).stream())
                .findFirst()
                .orElse(null);
        return new Visitor(
                session.fullName(),
                "account.role." + session.role().code(),
                ward,
                useCase -> session.due() == Session.Due.NOTHING && may(session, useCase));
    }

    private static boolean may(Session session, String useCase) {
        return Arrays.stream(UseCase.values())
                .anyMatch(known -> known.name().equals(useCase) && Access.allows(session.role(), known));
    }
}
