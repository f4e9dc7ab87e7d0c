package vn.ansinh.office.programme.outreach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Ghi, ghi lại, rút một lượt tuyên truyền. */
@Component
public class KeepingOutreach {
    private final OutreachRegister register;

    KeepingOutreach(OutreachRegister register) {
        this.register = register;
    }

    @Transactional
    public void record(NewOutreach one, List<CheckedFile> files) {
        register.record(one);
        files.forEach(file -> register.keep(one.id(), file));
    }

    /** Another takes the place of one that was wrong; false when that does not count any more. */
    @Transactional
    public boolean correct(UUID wrong, NewOutreach right, List<CheckedFile> files, String reason) {
        record(right, files);
        return register.end(wrong, reason, Optional.of(right.id()));
    }

    @Transactional
    public boolean withdraw(UUID id, String reason) {
        return register.end(id, reason, Optional.empty());
    }
}
