package vn.ansinh.office.account.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;

/** What each role may do, and what the administrator requires of its people. */
@Controller
@Requires(UseCase.MANAGE_ACCOUNTS)
class RolesPage {
    private final RolePolicies policies;

    RolesPage(RolePolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/accounts/roles")
    @Transactional(readOnly = true)
    ModelAndView show() {
        return new ModelAndView("account/roles", "rows", policies.all());
    }

    @PostMapping("/accounts/roles")
    @Transactional
    ModelAndView save(HttpServletRequest request, HttpServletResponse response) {
        List<RolePolicy> wanted = Arrays.stream(Role.values())
                .map(role -> new RolePolicy(
                        role,
                        request.getParameter("second-factor-" + role.code()) != null,
                        RolePolicy.minutes(request.getParameter("idle-" + role.code()))))
                .toList();
        policies.save(wanted);
        Flash.done(response, "account.admin.roles-saved");
        return new ModelAndView("redirect:/accounts/roles");
    }
}
