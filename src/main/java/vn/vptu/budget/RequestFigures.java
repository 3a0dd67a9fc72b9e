package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What became of the money that was set aside for a line of a request. What is none of these is free again.
 *
 * @param committed taken over by contracts and not drawn yet
 * @param drawn on its way through the Treasury
 * @param used recorded by the Treasury
 * @param left still set aside for the request itself
 */
public record RequestFigures(Dong committed, Dong drawn, Dong used, Dong left) {}
