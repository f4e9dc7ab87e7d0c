package vn.ansinh.rules.review;

import vn.ansinh.rules.procedure.Term;

/** What leads from one step of a review to another, and who does it. */
public record ReviewMove(String from, String action, String to, Term actor) {}
