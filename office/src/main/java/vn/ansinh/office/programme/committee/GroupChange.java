package vn.ansinh.office.programme.committee;

import vn.ansinh.office.registry.Area;

/**
 * What becomes of a group, before it is done.
 *
 * @param before who answers for it until then; empty where nobody does
 */
public record GroupChange(Area area, String before, String after) {
    public boolean isSame() {
        return before.equals(after);
    }
}
