package vn.ansinh.office.account.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;

/** The requirements of each role in the ward. */
@Repository
class RolePolicies {
    private final JdbcClient sql;

    RolePolicies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every role, in the order of the roles; the usual ones where nothing was chosen. */
    List<RolePolicy> all() {
        Map<Role, RolePolicy> chosen = sql
                .sql("select role, second_factor_required, idle_minutes from account.role_policy")
                .query((row, n) -> new RolePolicy(
                        Role.of(row.getString("role")),
                        row.getBoolean("second_factor_required"),
                        row.getInt("idle_minutes")))
                .list()
                .stream()
                .collect(Collectors.toMap(RolePolicy::role, Function.identity()));
        return Arrays.stream(Role.values())
                .map(role -> chosen.getOrDefault(role, new RolePolicy(role, false, RolePolicy.USUAL_IDLE)))
                .toList();
    }

    void save(List<RolePolicy> policies) {
        sql.sql("""
                insert into account.role_policy (ward_id, role, second_factor_required, idle_minutes)
                select :ward, * from unnest(:roles::text[], :required::boolean[], :minutes::integer[])
                on conflict (ward_id, role) do update
                set second_factor_required = excluded.second_factor_required, idle_minutes = excluded.idle_minutes
                """)
                .param("ward", Acting.current().orElseThrow().ward())
                .param(
                        "roles",
                        policies.stream().map(policy -> policy.role().code()).toArray(String[]::new))
                .param(
                        "required",
                        policies.stream()
                                .map(RolePolicy::isSecondFactorRequired)
                                .toArray(Boolean[]::new))
                .param("minutes", policies.stream().map(RolePolicy::idleMinutes).toArray(Integer[]::new))
                .update();
    }
}
