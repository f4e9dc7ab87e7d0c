package vn.ansinh.office.law.decree;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/**
 * One law file that the ward loaded.
 *
 * @param changes what it changed when it was loaded
 * @param isLeftOut whether it counts but cannot be read beside the law files of the program any more
 * @param names full names by account
 * @param user who looks
 */
public record DecreeView(Decree decree, List<Said> changes, boolean isLeftOut, Map<UUID, String> names, UUID user) {
    public DecreeView {
        changes = List.copyOf(changes);
    }

    public String name(UUID account) {
        return names.getOrDefault(account, "");
    }

    public boolean isOwn() {
        return decree.entered().by().equals(user);
    }
}
