package vn.ansinh.office.account.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.GroupChoices;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.NewAccount.PasswordKind;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.account.entry.EndingSessions;
import vn.ansinh.office.account.secret.SecondFactors;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;

/** The accounts of the ward: listed, made, changed, switched off. */
@Controller
@Requires(UseCase.MANAGE_ACCOUNTS)
class AccountsPage {
    private final Accounts accounts;
    private final CreatingAccount creating;
    private final ChangingAccount changing;
    private final EndingSessions ending;
    private final SecondFactors factors;
    private final ObjectProvider<GroupChoices> groups;
    private final Words words;
    private final Today today;

    AccountsPage(
            Accounts accounts,
            CreatingAccount creating,
            ChangingAccount changing,
            EndingSessions ending,
            SecondFactors factors,
            ObjectProvider<GroupChoices> groups,
            Words words,
            Today today) {
        this.accounts = accounts;
        this.creating = creating;
        this.changing = changing;
        this.ending = ending;
        this.factors = factors;
        this.groups = groups;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/accounts")
    @Transactional(readOnly = true)
    ModelAndView list() {
        Set<UUID> there = choices().stream().map(GroupChoices.Group::id).collect(Collectors.toSet());
        return new ModelAndView("account/accounts", Map.of("rows", accounts.all(), "groups", there));
    }

    @GetMapping("/accounts/new")
    @Transactional(readOnly = true)
    ModelAndView blank() {
        return form(AccountForm.blank(choices()));
    }

    @PostMapping("/accounts/new")
    @Transactional
    ModelAndView create(
            @RequestParam(defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") List<String> role,
            @RequestParam(defaultValue = "") List<UUID> group,
            Language language,
            HttpServletResponse response) {
        String password = changing.oneTimePassword();
        List<Role> roles = roles(role);
        NewAccount wanted = new NewAccount(userName.strip(), fullName, roles, group, password, PasswordKind.ONE_TIME);
        return switch (creating.create(wanted)) {
            case CreatingAccount.Outcome.Created(UUID id) -> handOver(id, userName.strip(), password);
            case CreatingAccount.Outcome.Refused(var problems) ->
                refused(
                        AccountForm.blank(choices()).typed(userName, fullName, roles, group),
                        problems,
                        language,
                        response);
        };
    }

    @GetMapping("/accounts/{id}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID id) {
        return form(AccountForm.of(known(id), choices(), ending.openOf(id)));
    }

    @PostMapping("/accounts/{id}")
    @Transactional
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") List<String> role,
            @RequestParam(defaultValue = "") List<UUID> group,
            @RequestParam int version,
            Language language,
            HttpServletResponse response) {
        AccountRow row = known(id);
        List<Role> roles = roles(role);
        List<CreatingAccount.Problem> problems = CreatingAccount.problemsOf(fullName, roles, group);
        AccountForm form = AccountForm.of(row, choices(), ending.openOf(id));
        if (!problems.isEmpty()) {
            return refused(form.typed(row.userName(), fullName, roles, group), problems, language, response);
        }
        if (row.version() != version) {
            throw form.conflict(fullName, roles, group, key -> words.text(language, key));
        }
        return switch (changing.change(row, fullName.strip(), roles, group)) {
            case DONE -> done(response, id, "account.admin.saved");
            case LAST_ADMINISTRATOR ->
                refused(
                        form.typed(row.userName(), fullName, roles, group),
                        List.of(new CreatingAccount.Problem("roles", "account.problem.last-administrator")),
                        language,
                        response);
            case CHANGED_MEANWHILE -> throw form.conflict(fullName, roles, group, key -> words.text(language, key));
        };
    }

    @PostMapping("/accounts/{id}/disable")
    ModelAndView disable(@PathVariable UUID id, HttpServletResponse response) {
        if (changing.disable(id) == ChangingAccount.Outcome.LAST_ADMINISTRATOR) {
            Flash.warn(response, "account.problem.last-administrator");
            return new ModelAndView("redirect:/accounts/" + id);
        }
        return done(response, id, "account.admin.disabled");
    }

    @PostMapping("/accounts/{id}/enable")
    ModelAndView enable(@PathVariable UUID id, HttpServletResponse response) {
        changing.enable(id);
        return done(response, id, "account.admin.enabled");
    }

    @PostMapping("/accounts/{id}/password")
    @Transactional
    ModelAndView resetPassword(@PathVariable UUID id) {
        return handOver(id, known(id).userName(), changing.resetPassword(id));
    }

    @PostMapping("/accounts/{id}/second-factor/drop")
    ModelAndView dropSecondFactor(@PathVariable UUID id, HttpServletResponse response) {
        factors.drop(id);
        return done(response, id, "account.second-factor.dropped");
    }

    @PostMapping("/accounts/{id}/sessions/end")
    ModelAndView endSessions(@PathVariable UUID id, HttpServletResponse response) {
        ending.endAllOf(id);
        return done(response, id, "account.sessions.ended-all");
    }

    private AccountRow known(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new NothingHere("account " + id));
    }

    private List<GroupChoices.Group> choices() {
        return groups.stream()
                .flatMap(source -> source.on(today.date()).stream())
                .toList();
    }

    private static List<Role> roles(List<String> codes) {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> codes.contains(role.code()))
                .toList();
    }

    private static ModelAndView handOver(UUID id, String userName, String password) {
        return new ModelAndView("account/hand-over", Map.of("id", id, "userName", userName, "password", password));
    }

    private static ModelAndView done(HttpServletResponse response, UUID id, String key) {
        Flash.done(response, key);
        return new ModelAndView("redirect:/accounts/" + id);
    }

    private ModelAndView refused(
            AccountForm form, List<CreatingAccount.Problem> problems, Language language, HttpServletResponse response) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> errors.put(problem.field(), words.text(language, problem.key())));
        response.setStatus(400);
        return form(form.with(errors));
    }

    private static ModelAndView form(AccountForm form) {
        return new ModelAndView("account/account", "view", form);
    }
}
