package vn.ansinh.office.registry.intake.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.intake.Waiting;
import vn.ansinh.office.registry.sheet.SheetFile;

/** One chosen file on its way into the register. It is worked on by one at a time and seen by its owner alone. */
final class Intake implements Waiting.File {
    private final UUID id = Ids.next();
    private final Identity owner;
    private final SheetFile file;
    private final String hash;
    private final LocalDate asOf;
    private Reading reading;
    private Stage stage = new Stage.Columns(null);

    Intake(Identity owner, SheetFile file, LocalDate asOf, Reading reading) {
        this.owner = owner;
        this.file = file;
        this.hash = file.hash();
        this.asOf = asOf;
        this.reading = reading;
    }

    @Override
    public UUID id() {
        return id;
    }

    Identity owner() {
        return owner;
    }

    @Override
    public int bytes() {
        return file.size();
    }

    SheetFile file() {
        return file;
    }

    String hash() {
        return hash;
    }

    LocalDate asOf() {
        return asOf;
    }

    @Override
    public boolean isOwnedBy(Identity who) {
        return owner.ward().equals(who.ward()) && owner.user().equals(who.user());
    }

    synchronized Reading reading() {
        return reading;
    }

    synchronized void read(Reading as) {
        reading = as;
    }

    synchronized Stage stage() {
        return stage;
    }

    synchronized void turn(Stage to) {
        stage = to;
    }

    @Override
    public synchronized boolean isBusy() {
        return stage instanceof Stage.Busy;
    }

    /** Begins to work where the file stands; nothing while it is worked on already or when it is in the register. */
    synchronized Optional<Stage.Busy> begin() {
        if (stage instanceof Stage.Busy || stage instanceof Stage.Done) {
            return Optional.empty();
        }
        Stage.Busy busy = new Stage.Busy(new Steps(), stage);
        stage = busy;
        return Optional.of(busy);
    }
}
