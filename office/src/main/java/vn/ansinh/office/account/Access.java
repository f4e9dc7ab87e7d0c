package vn.ansinh.office.account;

import static vn.ansinh.office.account.UseCase.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one declared table of who may do what. The database holds a copy ({@code account.access}) for its policies,
 * made from this table; the pages ask here. Whatever a line does not name is refused.
 */
public final class Access {
    private Access() {}

    /** What the role may do. The reasons stand in ADR 0031. */
    public static Set<UseCase> useCasesOf(Role role) {
        return Collections.unmodifiableSet(
                switch (role) {
                    case ADMINISTRATOR ->
                        EnumSet.of(SEE_SITUATION, ASK_LAW, MANAGE_ACCOUNTS, MANAGE_WARD, SEE_AUDIT, OWN_ACCOUNT);
                    case OFFICER ->
                        EnumSet.complementOf(EnumSet.of(
                                MANAGE_ACCOUNTS,
                                MANAGE_WARD,
                                PROPOSE_CHANGE,
                                SIGN_REVIEW,
                                SIGN_PROGRAMME,
                                SIGN_SUPPORT,
                                APPROVE_PAYMENT));
                    case GROUP_LEADER ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEARCH_REGISTER,
                                SEE_HOUSEHOLD,
                                SEE_ORIGIN,
                                SEE_INCOME,
                                PLACE_HOUSEHOLD,
                                KEEP_PAPER,
                                PROPOSE_CHANGE,
                                CHECK_REGISTER,
                                SEE_SURVEY,
                                RECORD_SURVEY,
                                SEE_REVIEW,
                                TAKE_REQUEST,
                                HOLD_MEETING,
                                SEE_PROGRAMME,
                                DO_TASK,
                                SEE_HELP,
                                HELP_HOUSEHOLD,
                                ASSIGN_HELPER,
                                SEE_ROLL,
                                SEE_CLASSIFICATION,
                                SEE_DOCUMENTS,
                                ASK_LAW,
                                OWN_ACCOUNT,
                                ASK_QUESTION,
                                LIST_ANSWER);
                    case SIGNER ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEARCH_REGISTER,
                                SEE_HOUSEHOLD,
                                SEE_INCOME,
                                SEE_SURVEY,
                                SEE_REVIEW,
                                SEE_CORRESPONDENCE,
                                SIGN_REVIEW,
                                SEE_PROGRAMME,
                                SIGN_PROGRAMME,
                                SEE_HELP,
                                SEE_APPLICATION,
                                SIGN_SUPPORT,
                                SEE_ENROLMENT,
                                SEE_PAYMENT,
                                APPROVE_PAYMENT,
                                SEE_ROLL,
                                SEE_CLASSIFICATION,
                                SEE_DOCUMENTS,
                                ASK_LAW,
                                CONFIRM_WARD_VALUE,
                                SEE_AUDIT,
                                OWN_ACCOUNT,
                                ASK_QUESTION);
                    case SURVEYOR ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEARCH_REGISTER,
                                SEE_HOUSEHOLD,
                                SEE_INCOME,
                                KEEP_PAPER,
                                SEE_SURVEY,
                                RECORD_SURVEY,
                                SEE_REVIEW,
                                SEE_CLASSIFICATION,
                                ASK_LAW,
                                OWN_ACCOUNT);
                    case COMMITTEE_MEMBER ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEARCH_REGISTER,
                                SEE_HOUSEHOLD,
                                SEE_INCOME,
                                SEE_SURVEY,
                                SEE_REVIEW,
                                REINTERVIEW,
                                SEE_PROGRAMME,
                                DO_TASK,
                                SEE_HELP,
                                SEE_ROLL,
                                SEE_CLASSIFICATION,
                                SEE_DOCUMENTS,
                                ASK_LAW,
                                OWN_ACCOUNT,
                                ASK_QUESTION);
                    case ASSOCIATION ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEE_PROGRAMME,
                                DO_TASK,
                                SEE_HELP,
                                HELP_HOUSEHOLD,
                                SEE_DOCUMENTS,
                                ASK_LAW,
                                OWN_ACCOUNT);
                    case TREASURER ->
                        EnumSet.of(
                                SEE_SITUATION,
                                SEE_PROGRAMME,
                                SEE_ENROLMENT,
                                SEE_PAYMENT,
                                SETTLE_PAYMENT,
                                SEE_DOCUMENTS,
                                ASK_LAW,
                                OWN_ACCOUNT);
                    case VIEWER -> EnumSet.of(SEE_SITUATION, SEE_PROGRAMME, ASK_LAW, OWN_ACCOUNT, ASK_QUESTION);
                });
    }

    public static boolean allows(Role role, UseCase useCase) {
        return useCasesOf(role).contains(useCase);
    }

    public static Set<Role> rolesThatMay(UseCase useCase) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> allows(role, useCase)).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
