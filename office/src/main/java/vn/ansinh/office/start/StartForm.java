package vn.ansinh.office.start;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.NewAccount.PasswordKind;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.NewWard;
import vn.ansinh.office.registry.WardName;

/** The first-run page as typed; every field is text until it is understood. */
public record StartForm(
        String kind,
        String name,
        String superior,
        String province,
        String from,
        String area,
        String groups,
        String fullName,
        String userName,
        String password,
        String repeated,
        String officer,
        String code) {
    static final int MOST_GROUPS = 500;
    private static final List<String> KINDS = List.of("Phường", "Xã", "Đặc khu", "Thị trấn");

    static StartForm blank(LocalDate today) {
        String day = "01/01/" + today.getYear();
        return new StartForm(KINDS.getFirst(), "", "", "", day, "urban", "", "", "", "", "", "true", "");
    }

    public static List<String> kinds() {
        return KINDS;
    }

    /** The keys of the sentences about what is wrong, by field, in the order of the page. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!KINDS.contains(kind)) {
            problems.put("kind", "start.problem.kind");
        }
        if (name.isBlank()) {
            problems.put("name", "start.problem.name");
        }
        if (province.isBlank()) {
            problems.put("province", "start.problem.province");
        }
        Optional<LocalDate> day = WrittenDate.read(from, today);
        if (day.isEmpty() || day.get().isAfter(today)) {
            problems.put("from", "start.problem.from");
        }
        List<String> names = groupNames();
        if (names.isEmpty() || names.size() > MOST_GROUPS) {
            problems.put("groups", "start.problem.groups");
        } else if (names.stream().distinct().count() < names.size()) {
            problems.put("groups", "start.problem.groups-twice");
        }
        CreatingAccount.problemsOf(account()).forEach(problem -> problems.put(problem.field(), problem.key()));
        if (!password.equals(repeated)) {
            problems.put("repeated", "account.problem.password-repeated");
        }
        return problems;
    }

    /** A number means groups called by their numbers; otherwise each line is the name of one. */
    List<String> groupNames() {
        String typed = groups.strip();
        if (typed.matches("\\d{1,4}")) {
            String word = isUrban() ? "Tổ dân phố " : "Thôn ";
            return IntStream.rangeClosed(1, Integer.parseInt(typed))
                    .mapToObj(number -> word + number)
                    .toList();
        }
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    NewWard ward(LocalDate today) {
        LocalDate day = WrittenDate.read(from, today).orElseThrow();
        String full = name.strip().startsWith(kind) ? name.strip() : kind + " " + name.strip();
        Area.Kind areaKind = isUrban() ? Area.Kind.GROUP : Area.Kind.HAMLET;
        return new NewWard(
                List.of(new NewWard.Named(day, new WardName(full, superior.strip(), province.strip(), null))),
                groupNames().stream()
                        .map(group ->
                                new NewWard.Group(List.of(new NewWard.Period(day, group, areaKind, isUrban(), null))))
                        .toList());
    }

    NewAccount account() {
        List<Role> roles = officer.isEmpty() ? List.of(Role.ADMINISTRATOR) : List.of(Role.OFFICER, Role.ADMINISTRATOR);
        return new NewAccount(userName.strip(), fullName, roles, List.of(), password, PasswordKind.OWN);
    }

    private boolean isUrban() {
        return area.equals("urban");
    }

    @Override
    public String toString() {
        return "StartForm[" + kind + " " + name + "]";
    }
}
