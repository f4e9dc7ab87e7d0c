package vn.ansinh.office.review.fieldwork;

import java.util.UUID;

/** Điều tra viên: who may be sent to the households of a group, a surveyor of the group or its leader. */
public record Surveyor(UUID user, String name) {}
