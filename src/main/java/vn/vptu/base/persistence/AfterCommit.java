package vn.vptu.base.persistence;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What follows a change of the database: forgetting what was remembered of it, and telling others. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs this now and once more when the transaction has ended, whichever way: others may have read the old state. */
    public static void alsoNow(Runnable forget) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget.run();
                }
            });
        }
        forget.run();
    }

    /** Runs this when the transaction is committed, and never when it is not; at once when there is none. */
    public static void only(Runnable follow) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            follow.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                follow.run();
            }
        });
    }
}
