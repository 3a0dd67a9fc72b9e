package vn.vptu.budget;

import java.util.List;

/**
 * Gives what documents of one kind will still use of a share, item by item: whatever has set money aside and is not recorded
 * by the Treasury. Each kind of document that knows its subitems has one such bean, so that internal plans count it.
 */
@FunctionalInterface
public interface PendingUses {

    List<PendingUse> of(ShareRef share);
}
