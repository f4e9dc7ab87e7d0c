package vn.ansinh.office.registry.event;

import java.util.UUID;
import vn.ansinh.office.registry.people.Relation;

/** Somebody of the register, and what they are to the head of a household. */
public record Kin(UUID person, Relation relation) {}
