package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Visitor;
import vn.ansinh.office.platform.web.Visitors;

/** Tells the frame of the page who is signed in. */
@Component
class SignedInVisitors implements Visitors {
    @Override
    public Visitor of(HttpServletRequest request) {
        return Session.of(request).map(SignedInVisitors::visitor).orElse(Visitor.NOBODY);
    }

    private static Visitor visitor(Session session) {
        return new Visitor(
                session.fullName(),
                "account.role." + session.role().code(),
                useCase -> session.due() == Session.Due.NOTHING && may(session, useCase));
    }

    private static boolean may(Session session, String useCase) {
        return Arrays.stream(UseCase.values())
                .anyMatch(known -> known.name().equals(useCase) && Access.allows(session.role(), known));
    }
}
