package vn.vptu.budget;

/**
 * A share as the list of keys shows it, with how it stands now.
 *
 * @param id of the share
 * @param keyId the key it belongs to, which has a page
 * @param holder the short name of the unit to which the estimate is given; empty when nobody knows it
 * @param unit the short name of the unit that spends from it
 * @param task code and name of the task it is given for; empty for none
 */
public record KeyShare(long id, long keyId, ShareRef share, String holder, String unit, String task, Balance balance) {}
