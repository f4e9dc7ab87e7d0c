package vn.ansinh.office.programme.path;

import vn.ansinh.office.platform.Ids;

/** A line of the catalogue as typed. */
public record StepTyped(String id, String subject, String what, String cost, String giver, String months) {
    static StepTyped blank() {
        return new StepTyped(Ids.next().toString(), PathStep.INCOME, "", "", "", "");
    }
}
