package vn.ansinh.rules;

import vn.ansinh.rules.source.Bilingual;

/**
 * A finer cause of the ward's plan, counted under one of the eight.
 *
 * @param cause id of the {@link Cause} it is counted under
 * @param inPlan named by the ward's plan
 * @param sensitive shown only to those who may see health and the like
 */
public record SubCause(String id, String cause, Bilingual name, boolean inPlan, boolean sensitive) {}
