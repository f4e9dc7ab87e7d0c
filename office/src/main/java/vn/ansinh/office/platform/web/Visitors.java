package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the frame who is looking; the module of accounts has the answer, and the frame may not depend on it. */
@FunctionalInterface
public interface Visitors {
    /** The person of this request; {@link Visitor#NOBODY} when nobody is signed in. */
    Visitor of(HttpServletRequest request);
}
