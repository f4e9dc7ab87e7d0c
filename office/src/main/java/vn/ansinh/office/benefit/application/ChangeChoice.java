package vn.ansinh.office.benefit.application;

import java.util.UUID;

/**
 * A support that may be chosen for a change.
 *
 * @param amount of this month, in dong
 */
public record ChangeChoice(UUID id, String name, String code, String benefit, long amount, boolean isChosen) {}
