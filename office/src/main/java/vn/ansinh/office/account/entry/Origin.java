package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
record Origin(String address, String agent) {
    private static final int LONGEST_AGENT = 300;

    static Origin of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String kept = agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
        return new Origin(request.getRemoteAddr(), kept);
    }
}
