package vn.vptu.files.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away bytes that nothing refers to: of an upload that broke off, or whose transaction was taken back. What an
 * attached file refers to stays for ever, in every version, whether or not the file was taken away from its record.
 */
@Component
class FileCleanup {

    /** Longer than any upload takes. */
    static final Duration AGE = Duration.ofDays(1);

    private final ContentStore contents;
    private final FileStore files;
    private final TransactionTemplate transactions;

    FileCleanup(ContentStore contents, FileStore files, TransactionTemplate transactions) {
        this.contents = contents;
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * Cleans up as of a moment.
     *
     * @return how many files were deleted
     */
    int run(Instant now) {
        Instant before = now.minus(AGE);
        List<String> candidates = new ArrayList<>(contents.unreferencedBefore(before));
        for (String sha256 : files.keptBefore(before)) {
            if (!contents.isKnown(sha256)) {
                candidates.add(sha256);
            }
        }
        int deleted = 0;
        for (String sha256 : candidates) {
            boolean gone =
                    Boolean.TRUE.equals(transactions.execute(transaction -> contents.deleteUnreferenced(sha256)));
            deleted += gone ? 1 : 0;
        }
        return deleted + files.deleteUnfinished(before);
    }
}
