package vn.vptu.base;

import java.util.List;

/** The roles a person may hold, as stored with an account and named in {@code @RolesAllowed}. */
public final class Roles {

    public static final String SECRETARY = "SECRETARY";
    public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
    public static final String FINANCE = "FINANCE";
    public static final String CHIEF_ACCOUNTANT = "CHIEF_ACCOUNTANT";
    public static final String ASSET_MANAGER = "ASSET_MANAGER";
    public static final String CHIEF_OF_OFFICE = "CHIEF_OF_OFFICE";
    public static final String LEADER = "LEADER";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";
    public static final String STAFF = "STAFF";

    /** Every role, in the order in which screens list them. */
    public static final List<String> ALL = List.of(
            SECRETARY,
            DEPARTMENT_HEAD,
            FINANCE,
            CHIEF_ACCOUNTANT,
            ASSET_MANAGER,
            CHIEF_OF_OFFICE,
            LEADER,
            AUDITOR,
            ADMIN,
            STAFF);

    private Roles() {}
}
