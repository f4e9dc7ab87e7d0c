package vn.ansinh.office.registry.sheet;

import vn.ansinh.office.registry.people.Remark;

/** A file that cannot be read as a spreadsheet; the remark says what to do instead. */
public final class SheetRefused extends RuntimeException {
    private final transient Remark why;

    SheetRefused(String code, String... arguments) {
        super(code);
        this.why = Remark.error(code, arguments);
    }

    public Remark why() {
        return why;
    }
}
