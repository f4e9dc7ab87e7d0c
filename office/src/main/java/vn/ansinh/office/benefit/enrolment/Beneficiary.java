package vn.ansinh.office.benefit.enrolment;

/**
 * What is said on a list of who draws something.
 *
 * @param name of the person, or of the head where it belongs to the household; empty where the reader may not see the register
 * @param code of the household
 * @param area name of the group; empty for none
 * @param position of the group
 */
public record Beneficiary(String name, String code, String head, String area, int position) {
    static final Beneficiary UNKNOWN = new Beneficiary("", "", "", "", Integer.MAX_VALUE);
}
