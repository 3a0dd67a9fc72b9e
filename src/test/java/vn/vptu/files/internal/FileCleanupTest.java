package vn.vptu.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.content.FileType;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.Samples;
import vn.vptu.files.internal.FileStore.Condition;
import vn.vptu.files.internal.FileStore.Staged;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestFiles;

/** The cleanup takes what nothing refers to, and never anything else. */
@IntegrationTest
class FileCleanupTest {

    private static final long MOST = 1_000_000;

    @Autowired
    private FileCleanup cleanup;

    @Autowired
    private FileStore files;

    @Autowired
    private ContentStore contents;

    @Autowired
    private AttachmentStore attachments;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Test
    void whatNothingRefersToGoesAfterADay() throws IOException {
        Staged staged = stage("không ai dùng");
        transactions.executeWithoutResult(transaction -> contents.keep(staged, FileType.TEXT));

        cleanup.run(clock.instant());
        assertThat(files.condition(staged.sha256())).isEqualTo(Condition.WHOLE);
        cleanup.run(afterADay());
        assertThat(files.condition(staged.sha256())).isEqualTo(Condition.MISSING);
        assertThat(contents.isKnown(staged.sha256())).isFalse();
    }

    @Test
    void bytesWhoseTransactionWasTakenBackGoToo() throws IOException {
        Staged staged = stage("giao dịch bị huỷ");
        transactions.executeWithoutResult(transaction -> {
            contents.keep(staged, FileType.TEXT);
            transaction.setRollbackOnly();
        });
        assertThat(files.condition(staged.sha256())).isEqualTo(Condition.WHOLE);
        assertThat(contents.isKnown(staged.sha256())).isFalse();

        cleanup.run(afterADay());
        assertThat(files.condition(staged.sha256())).isEqualTo(Condition.MISSING);
    }

    @Test
    void whatIsReferredToStaysHoweverOldEvenWhenTakenAway() throws IOException {
        Staged staged = stage("đang dùng");
        long id = transactions.execute(transaction -> refer(contents.keep(staged, FileType.TEXT)));
        system.run("Test", () -> transactions.executeWithoutResult(transaction -> attachments.remove(id, "thử")));
        Files.setLastModifiedTime(files.file(staged.sha256()), FileTime.from(Instant.EPOCH));

        cleanup.run(clock.instant().plus(Duration.ofDays(4000)));
        assertThat(files.condition(staged.sha256())).isEqualTo(Condition.WHOLE);
    }

    @Test
    void leftoversOfBrokenUploadsGoAfterADay() throws IOException {
        Path old = TestFiles.folder().resolve("tmp").resolve("cu.part");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "dở dang");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        Path young = old.resolveSibling("moi.part");
        Files.writeString(young, "đang tới");

        cleanup.run(clock.instant());
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    /** The upload holds the content's lock; the cleanup, which had chosen it already, waits and then finds it in use. */
    @Test
    void anUploadOfTheSameContentInTheVeryMomentKeepsIt() throws Exception {
        Staged first = stage("cùng lúc");
        transactions.executeWithoutResult(transaction -> contents.keep(first, FileType.TEXT));
        Staged again = stage("cùng lúc");
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Long> upload = threads.submit(() -> transactions.execute(transaction -> {
                long content = contents.keep(again, FileType.TEXT);
                locked.countDown();
                await(goOn);
                return refer(content);
            }));
            assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
            Future<Boolean> cleaning = threads.submit(
                    () -> transactions.execute(transaction -> contents.deleteUnreferenced(first.sha256())));
            Thread.sleep(300);
            assertThat(cleaning.isDone()).as("it waits for the upload").isFalse();
            goOn.countDown();

            assertThat(upload.get(10, TimeUnit.SECONDS)).isPositive();
            assertThat(cleaning.get(10, TimeUnit.SECONDS)).as("it was deleted").isFalse();
        }
        assertThat(files.condition(first.sha256())).isEqualTo(Condition.WHOLE);
        files.drop(again);
    }

    /** The other way round: the cleanup was first, and the upload puts the bytes there again. */
    @Test
    void anUploadRightAfterTheCleanupBringsItsOwnBytes() throws Exception {
        Staged first = stage("ngay sau đó");
        transactions.executeWithoutResult(transaction -> contents.keep(first, FileType.TEXT));
        Staged again = stage("ngay sau đó");
        CountDownLatch deleted = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> cleaning = threads.submit(() -> transactions.execute(transaction -> {
                boolean gone = contents.deleteUnreferenced(first.sha256());
                deleted.countDown();
                pause();
                return gone;
            }));
            assertThat(deleted.await(10, TimeUnit.SECONDS)).isTrue();
            Future<Long> upload = threads.submit(
                    () -> transactions.execute(transaction -> refer(contents.keep(again, FileType.TEXT))));

            assertThat(cleaning.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(upload.get(10, TimeUnit.SECONDS)).isPositive();
        }
        assertThat(files.condition(first.sha256())).isEqualTo(Condition.WHOLE);
        cleanup.run(afterADay());
        assertThat(files.condition(first.sha256())).isEqualTo(Condition.WHOLE);
    }

    private long refer(long content) {
        return system.call("Test", () -> {
            long id = attachments.create(new OwnerRef("test.record", 1));
            attachments.addVersion(id, 1, content, "a.txt");
            return id;
        });
    }

    private Staged stage(String text) throws IOException {
        return files.stage(new ByteArrayInputStream(Samples.text("dọn dẹp: " + text)), MOST);
    }

    private Instant afterADay() {
        return clock.instant().plus(FileCleanup.AGE).plusSeconds(60);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
