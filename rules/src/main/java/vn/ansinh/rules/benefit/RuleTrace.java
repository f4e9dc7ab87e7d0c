package vn.ansinh.rules.benefit;

import vn.ansinh.rules.language.Trace;

/** A rule in force on the day and how its condition was answered. */
public record RuleTrace(Rule rule, Trace trace) {}
