package vn.ansinh.office.review.decision;

import vn.ansinh.office.platform.web.Faults;

/** What was typed into a form of the page of a decision. */
public record DecisionTyped(
        String day, String signer, String code, String becomes, String reason, String from, Faults faults) {}
