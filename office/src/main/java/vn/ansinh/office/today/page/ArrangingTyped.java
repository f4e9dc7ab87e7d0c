package vn.ansinh.office.today.page;

import vn.ansinh.office.platform.web.Faults;

/** What was typed to put an item off or hand it over, and what is wrong with it. */
public record ArrangingTyped(String until, String reason, String colleague, String note, Faults faults) {
    static final ArrangingTyped BLANK = new ArrangingTyped("", "", "", "", Faults.NONE);
}
