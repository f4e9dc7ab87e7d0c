package vn.ansinh.office.registry.update;

import java.util.UUID;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.intake.Waiting;

/** A list that came back and waits to be looked at. */
record HeldList(UUID id, Identity owner, String fileName, String hash, int bytes, GivenBack list)
        implements Waiting.File {
    @Override
    public boolean isOwnedBy(Identity who) {
        return owner.ward().equals(who.ward()) && owner.user().equals(who.user());
    }

    @Override
    public boolean isBusy() {
        return false;
    }
}
