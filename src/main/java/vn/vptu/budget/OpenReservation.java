package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * Money that was set aside for a request or a commitment, and that a draw may use first.
 *
 * @param left what is left of it
 */
public record OpenReservation(long id, ReservationKind kind, ShareRef share, Dong left) {}
