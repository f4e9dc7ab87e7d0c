package vn.ansinh.office.demo;

import java.util.List;

/** One invented household; its first member is its head. */
public record WardHousehold(String code, int group, String address, String phone, List<WardPerson> members) {
    public WardHousehold {
        members = List.copyOf(members);
        if (members.isEmpty() || members.getFirst().kin() != Kin.HEAD) {
            throw new IllegalArgumentException("Household " + code + " does not begin with its head");
        }
    }

    public String groupName() {
        return "Tổ dân phố " + group;
    }

    public WardPerson head() {
        return members.getFirst();
    }
}
