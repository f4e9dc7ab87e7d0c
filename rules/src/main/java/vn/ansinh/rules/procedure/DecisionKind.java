package vn.ansinh.rules.procedure;

/** What a procedure ends in. */
public enum DecisionKind implements Code {
    INDIVIDUAL_DECISION,
    LIST_DECISION,
    LIST,
    CERTIFICATE,
    LOAN_APPROVAL,
    ENROLMENT,
    APPROVAL,
    ACCEPTANCE
}
