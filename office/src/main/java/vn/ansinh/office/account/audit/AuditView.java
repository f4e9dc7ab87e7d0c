package vn.ansinh.office.account.audit;

import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.web.Pager;

/** What the page of the trail shows. */
public record AuditView(
        Trail trail,
        Map<String, String> people,
        Map<String, String> tables,
        String from,
        String to,
        String person,
        String table,
        Optional<String> checked,
        Pager pager) {}
