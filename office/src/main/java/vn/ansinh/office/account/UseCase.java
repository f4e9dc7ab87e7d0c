package vn.ansinh.office.account;

/** What a person can be allowed to do. Every page names the one it needs; the audit keeps it as the reason. */
public enum UseCase {
    SEE_SITUATION,
    SEARCH_REGISTER,
    SEE_HOUSEHOLD,
    SEE_IDENTITY,
    SEE_ORIGIN,
    SEE_HEALTH,
    SEE_INCOME,
    IMPORT_REGISTER,
    EXPORT_REGISTER,
    RECORD_EVENT,
    SEE_SURVEY,
    RECORD_SURVEY,
    IMPORT_SURVEY,
    ASSIGN_SURVEYOR,
    SEE_CLASSIFICATION,
    RECORD_STATUS,
    SEE_DOCUMENTS,
    MAKE_DOCUMENT,
    ASK_LAW,
    ENTER_WARD_VALUE,
    CONFIRM_WARD_VALUE,
    KEEP_LAW_TEXT,
    MANAGE_ACCOUNTS,
    MANAGE_WARD,
    SEE_AUDIT,
    OWN_ACCOUNT
}
