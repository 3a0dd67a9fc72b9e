package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/** A paper page by page: drawn for whoever opened it, few pages in memory, nothing left behind. */
@IntegrationTest
class PaperPagesTest {

    @Autowired
    private PaperPreviews previews;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${vptu.papers.pages-folder}")
    private Path folder;

    private Reader me;

    @BeforeEach
    void come() {
        me = readers.withoutAddress("Người Xem Trước", Roles.SECRETARY);
        SecurityContextHolder.getContext().setAuthentication(me.signIn());
    }

    private PaperPages open(int copies) {
        PaperPreviews.Outcome outcome =
                previews.open(TestPaper.ID, Map.of("day", "2026-11-23", "copies", Integer.toString(copies)));
        assertThat(outcome).isInstanceOf(PaperPreviews.Outcome.Opened.class);
        return ((PaperPreviews.Outcome.Opened) outcome).pages();
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean hasInk(BufferedImage picture) {
        int white = picture.getRGB(0, 0);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != white) {
                    return true;
                }
            }
        }
        return false;
    }

    private long swapFiles() throws IOException {
        Path mine = folder.resolve(Long.toString(ProcessHandle.current().pid()));
        if (!Files.isDirectory(mine)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(mine)) {
            return files.count();
        }
    }

    @Test
    void eachPageIsDrawnAndOpeningItStandsInTheTrail() throws IOException {
        try (PaperPages pages = open(200)) {
            assertThat(pages.count()).isGreaterThan(2);
            assertThat(pages.title()).isEqualTo("Bản thử của Đỗ Thị Ước");
            BufferedImage first = picture(pages.png(1));
            assertThat(first.getWidth()).isEqualTo(2 * 595);
            assertThat(hasInk(first)).isTrue();
            assertThat(pages.png(2)).isNotEqualTo(pages.png(1));
            assertThatThrownBy(() -> pages.png(0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> pages.png(pages.count() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where record_id = ? and action = 'print-pdf'"
                                + " and account_id = ?")
                        .params(TestPaper.ID, me.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePagesOfALongPaperLieInAFileAsLongAsSomebodyLooks() throws IOException {
        long before = swapFiles();
        PaperPages pages = open(6_000);
        assertThat(swapFiles()).isEqualTo(before + 1);
        byte[] first = pages.png(1);
        assertThat(hasInk(picture(pages.png(pages.count())))).isTrue();
        assertThat(pages.png(1)).as("read back").isEqualTo(first);

        pages.close();

        assertThat(swapFiles()).isEqualTo(before);
        assertThatThrownBy(() -> pages.png(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyElseSeesThemAndNobodyWithOtherRightsThanThen() {
        try (PaperPages pages = open(1)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(readers.withoutAddress("Người Khác", Roles.SECRETARY)
                            .signIn());
            assertThatThrownBy(() -> pages.png(1)).isInstanceOf(AccessDeniedException.class);

            SecurityContextHolder.clearContext();
            assertThatThrownBy(() -> pages.png(1)).isInstanceOf(AccessDeniedException.class);

            SecurityContextHolder.getContext().setAuthentication(me.signIn());
            assertThat(pages.png(1)).isNotEmpty();
            accounts.takeRoles(me.account());
            assertThatThrownBy(() -> pages.png(1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatCannotBePrintedIsNotOpened() {
        assertThat(previews.open(TestPaper.ID, Map.of("day", "2026-11-23", "copies", "0")))
                .isEqualTo(new PaperPreviews.Outcome.Nothing(new ReportOutcome.Absent()));
        assertThat(previews.open("khong-co", Map.of()))
                .isEqualTo(new PaperPreviews.Outcome.Nothing(new ReportOutcome.Unknown()));
        assertThat(previews.open(TestPaper.ID, Map.of("day", "2026-11-23", "copies", "5000000")))
                .isEqualTo(new PaperPreviews.Outcome.Nothing(new ReportOutcome.TooLong(5_000_000, 20_000)));
        assertThatThrownBy(() -> previews.open("trail-extract", Map.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatABrokenOffProcessHasLeftGoesAtTheNextStart(@TempDir Path pagesFolder) throws IOException {
        Path gone = Files.createDirectories(pagesFolder.resolve("999999999"));
        Files.writeString(gone.resolve("swap_1"), "pages");
        Path running = Files.createDirectories(pagesFolder.resolve(Long.toString(
                ProcessHandle.current().parent().map(ProcessHandle::pid).orElseThrow())));
        Files.writeString(running.resolve("swap_2"), "pages");
        Path other = Files.writeString(pagesFolder.resolve("khac.txt"), "not ours");

        new PageFolder(pagesFolder);

        assertThat(gone).doesNotExist();
        assertThat(running.resolve("swap_2")).exists();
        assertThat(other).exists();
    }
}
