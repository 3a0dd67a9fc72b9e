package vn.vptu.budget.internal.advances;

import org.jspecify.annotations.Nullable;

/**
 * Who gets the money, as of the day on which it is written down.
 *
 * @param unitId the unit of the person's main place; null without one
 */
record Payee(long personId, String name, @Nullable Long unitId) {}
