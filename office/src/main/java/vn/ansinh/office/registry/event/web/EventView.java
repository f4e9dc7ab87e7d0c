package vn.ansinh.office.registry.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.Worded;

/**
 * The form of an event as shown.
 *
 * @param other the household that was looked up, with its members
 * @param since what others changed after the form was opened
 */
public record EventView(
        Household household,
        List<Member> members,
        EventForm form,
        Optional<Household> other,
        List<Member> otherMembers,
        List<Area> areas,
        List<Trail.Entry> since,
        Map<String, String> names,
        Use use) {
    /** What the form is for. */
    public enum Use {
        /** It is seen beforehand and recorded. */
        RECORD,
        /** It is sent to who may record it. */
        PROPOSE
    }

    public EventView {
        members = List.copyOf(members);
        otherMembers = List.copyOf(otherMembers);
        areas = List.copyOf(areas);
        since = List.copyOf(since);
        names = Map.copyOf(names);
    }

    /** The same with what others changed meanwhile, and the names of those whom it is about. */
    public EventView withSince(List<Trail.Entry> changes, Map<String, String> people) {
        return new EventView(household, members, form, other, otherMembers, areas, changes, people, use);
    }

    /** The same form for another use. */
    public EventView to(Use other) {
        return new EventView(household, members, form, this.other, otherMembers, areas, since, names, other);
    }

    public boolean isProposal() {
        return use == Use.PROPOSE;
    }

    public String path() {
        return "/households/" + household.code() + (isProposal() ? "/propose/" : "/events/")
                + form.kind().code();
    }

    /** The members by their ids, for a choice; of both households where two are asked about. */
    public Map<String, String> choices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("event.choose"));
        Stream.concat(members.stream(), otherMembers.stream())
                .forEach(member -> choices.put(member.id().toString(), described(member)));
        return choices;
    }

    public Map<String, String> otherChoices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("event.choose"));
        otherMembers.forEach(member -> choices.put(member.id().toString(), described(member)));
        return choices;
    }

    /** Name, relation and birth: what tells two people of one name apart. */
    public static String described(Member member) {
        return member.name().written() + " (" + member.relation().vietnamese()
                + (member.birth() == null ? "" : ", " + member.birth().written()) + ")";
    }

    public Map<String, String> groups(Shell shell) {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("", shell.text("event.choose"));
        areas.forEach(area -> groups.put(area.id().toString(), area.name()));
        return groups;
    }

    /** Everything typed, to travel on. */
    public List<Map.Entry<String, String>> sent() {
        return form.typed().entrySet().stream()
                .filter(field -> !field.getKey().equals("step"))
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
                .toList();
    }

    /** The women among the members, for a choice that may be left open. */
    public Map<String, String> mothers(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("event.mother.blank"));
        members.stream()
                .filter(member -> member.sex() != Sex.MALE)
                .forEach(member -> choices.put(member.id().toString(), described(member)));
        return choices;
    }

    /** What an event of an end may end. */
    public static Map<String, String> spells(Shell shell, boolean isPrivate) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("event.choose"));
        SpellKind.ending(isPrivate).forEach(kind -> choices.put(kind.code(), shell.text("event.spell." + kind.code())));
        return choices;
    }

    public static Map<String, String> sexes() {
        return answers(Sex.values());
    }

    /** The answers of a closed list by their codes. */
    public static Map<String, String> answers(Worded[] answers) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(answers).forEach(answer -> choices.put(answer.code(), answer.vietnamese()));
        return choices;
    }

    /** The same, with a blank that leaves things as they are. */
    public static Map<String, String> answersOr(String blank, Worded[] answers) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", blank);
        choices.putAll(answers(answers));
        return choices;
    }

    /** Relations for a choice whose blank has its own words. */
    public static Map<String, String> relations(String blank, boolean withHead) {
        Map<String, String> relations = new LinkedHashMap<>();
        relations.put("", blank);
        Stream.of(Relation.values())
                .filter(relation -> withHead || relation != Relation.HEAD)
                .forEach(relation -> relations.put(relation.code(), relation.vietnamese()));
        return relations;
    }
}
