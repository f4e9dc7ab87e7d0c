package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;

/**
 * One of two people who are compared.
 *
 * @param facts what the visitor may see of the person, by the key of its label; nothing where it is not known
 */
public record Side(
        Household household, Member member, List<Member> together, Map<String, String> facts, List<Past> past) {
    /** Something that happened to the person. */
    public record Past(LocalDate day, String kind) {}

    public Side {
        together = List.copyOf(together);
        facts = Map.copyOf(facts);
        past = List.copyOf(past);
    }
}
