package vn.vptu.base.persistence;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is remembered of the database is forgotten when the database changes. */
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
}
