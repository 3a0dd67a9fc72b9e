package vn.vptu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.content.FileType;
import vn.vptu.base.i18n.Translations;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestFiles;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class AttachmentsTest {

    private static final AtomicLong RECORDS = new AtomicLong(1000);

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestOwner owner;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Translations words;

    @Autowired
    private JdbcClient jdbc;

    private final OwnerRef record = new OwnerRef(TestOwner.KIND, RECORDS.incrementAndGet());

    @Test
    void aFileIsListedWithWhoBroughtItAndOpensAsItWas() throws IOException {
        byte[] bytes = Samples.pdf("Nghi quyet so 12");
        long id = added("Nghị quyết số 12.pdf", bytes);

        assertThat(attachments.list(record)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.name()).isEqualTo("Nghị quyết số 12.pdf");
            assertThat(row.type()).isEqualTo(FileType.PDF);
            assertThat(row.size()).isEqualTo(bytes.length);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.uploadedBy()).isEqualTo("test.secretary");
        });
        assertThat(Files.readAllBytes(opened(id, 1).file())).isEqualTo(bytes);
    }

    @Test
    void theSameContentIsStoredOnceWhateverItIsCalled() throws IOException {
        byte[] bytes = Samples.text("Nội dung giống nhau " + record.id());
        long one = added("một.txt", bytes);
        long two = added("hai.csv", bytes);

        assertThat(opened(one, 1).file()).isEqualTo(opened(two, 1).file());
        assertThat(opened(two, 1).file().getFileName().toString())
                .isEqualTo(opened(one, 1).sha256())
                .hasSize(64);
        assertThat(jdbc.sql("select count(*) from files_content where sha256 = ?")
                        .param(opened(one, 1).sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aReplacedFileKeepsItsOldVersions() throws IOException {
        byte[] first = Samples.text("bản một " + record.id());
        byte[] second = Samples.pdf("ban hai");
        long id = added("Dự thảo.txt", first);

        assertThat(attachments.replace(id, 1, "Dự thảo lần 2.pdf", in(second))).isInstanceOf(SaveResult.Saved.class);
        assertThat(attachments.list(record))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Dự thảo lần 2.pdf"));
        assertThat(attachments.versions(id)).extracting(AttachmentRow::version).containsExactly(2, 1);
        assertThat(Files.readAllBytes(opened(id, 1).file())).isEqualTo(first);
        assertThat(Files.readAllBytes(opened(id, 2).file())).isEqualTo(second);
    }

    @Test
    void nobodyReplacesAVersionHeHasNotSeen() {
        long id = added("a.txt", Samples.text("một " + record.id()));
        assertThat(attachments.replace(id, 1, "a.txt", in(Samples.text("hai " + record.id()))))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(attachments.replace(id, 1, "a.txt", in(Samples.text("ba " + record.id()))))
                .isInstanceOf(SaveResult.Conflict.class);
        assertThat(attachments.remove(id, 1, "thừa")).isInstanceOf(SaveResult.Conflict.class);
        assertThat(attachments.versions(id)).hasSize(2);
    }

    @Test
    void theSameContentIsNoNewVersion() {
        byte[] bytes = Samples.text("như cũ " + record.id());
        long id = added("a.txt", bytes);

        assertThat(sentence(attachments.replace(id, 1, "b.txt", in(bytes))))
                .isEqualTo("Tệp “b.txt” giống hệt bản 1 đang có nên không cần thay. Mời chọn tệp đã sửa.");
    }

    @Test
    void aRemovedFileIsHiddenAndCanBeBroughtBack() {
        long id = added("a.txt", Samples.text("gỡ rồi lấy lại " + record.id()));

        assertThat(sentence(attachments.remove(id, 1, "  "))).contains("lý do");
        assertThat(attachments.remove(id, 1, "Nhầm tệp")).isInstanceOf(SaveResult.Saved.class);
        assertThat(attachments.list(record)).isEmpty();
        assertThat(attachments.open(id, 1)).isInstanceOf(OpenedFile.Absent.class);
        assertThat(attachments.removed(record)).extracting(AttachmentRow::id).containsExactly(id);
        assertThat(attachments.rename(id, 1, "b.txt")).isInstanceOf(SaveResult.Gone.class);

        assertThat(attachments.restore(id)).isInstanceOf(SaveResult.Saved.class);
        assertThat(attachments.list(record)).hasSize(1);
        assertThat(trail(id)).containsExactly("create", "remove", "restore");
        assertThat(jdbc.sql("select reason from audit_entry where kind = 'files.attachment' and record_id = ?"
                                + " and action = 'remove'")
                        .param(Long.toString(id))
                        .query(String.class)
                        .single())
                .isEqualTo("Nhầm tệp");
    }

    @Test
    void renamingKeepsTheEndingTrue() {
        long id = added("a.txt", Samples.text("đổi tên " + record.id()));

        assertThat(sentence(attachments.rename(id, 1, "a.pdf")))
                .isEqualTo("Tên “a.pdf” kết thúc bằng “.pdf” nhưng bên trong là văn bản thường (txt, csv). Mời đổi phần"
                        + " cuối của tên thành .txt, .csv, hoặc chọn đúng tệp.");
        assertThat(sentence(attachments.rename(id, 1, ""))).isEqualTo("Chưa nhập. Mời nhập trước khi lưu.");
        assertThat(attachments.rename(id, 1, "Biên bản")).isInstanceOf(SaveResult.Saved.class);
        assertThat(attachments.list(record)).extracting(AttachmentRow::name).containsExactly("Biên bản.txt");
        assertThat(trail(id)).containsExactly("create", "rename");
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\thu ky\\Tờ trình.txt, Tờ trình.txt",
        "a\u202Etxt.exe.txt, atxt.exe.txt",
        "' . .txt', txt.txt",
        "báo cáo, báo cáo.txt",
        "a:b|c?.TXT, a-b-c-.TXT"
    })
    void aNameIsOnlyAName(String typed, String kept) {
        added(typed, Samples.text("tên " + record.id()));

        assertThat(attachments.list(record)).extracting(AttachmentRow::name).containsExactly(kept);
    }

    @Test
    void whatIsRefusedIsNamedAndLeavesNothingBehind() {
        assertThat(refused("lich.pdf", Samples.text("<html><script>alert(1)</script>")))
                .isEqualTo(
                        "Tệp “lich.pdf” bên trong là trang web (HTML) nên không được nhận. Mời lưu thành PDF, ảnh (PNG,"
                                + " JPEG), Word, Excel, văn bản hoặc tệp nén ZIP rồi tải lên.");
        assertThat(refused("anh.svg", Samples.text("<svg onload='alert(1)'/>"))).contains("hình SVG");
        assertThat(refused("ảnh.jpg", Samples.png(2, 2, 1)))
                .isEqualTo(
                        "Tên “ảnh.jpg” kết thúc bằng “.jpg” nhưng bên trong là ảnh PNG. Mời đổi phần cuối của tên thành"
                                + " .png, hoặc chọn đúng tệp.");
        assertThat(refused("xem.html", Samples.text("chỉ có chữ"))).contains("kết thúc bằng “.html”");
        assertThat(refused("chạy.exe", new byte[] {'M', 'Z', 0, 1, 2})).contains("chương trình máy tính");
        assertThat(refused("rỗng.txt", new byte[0])).contains("“rỗng.txt” không có gì bên trong");
        assertThat(refused("cũ.txt", new byte[] {'C', 'a', 'f', (byte) 0xE9})).contains("UTF-8");
        assertThat(refused("a".repeat(300) + ".txt", Samples.text("x"))).contains("200");

        assertThat(attachments.list(record)).isEmpty();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeOrBreaksOffIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };

        assertThat(sentence(attachments.add(record, "lớn.txt", endless)))
                .isEqualTo("Tệp “lớn.txt” lớn hơn 50 MB. Mời chọn tệp nhỏ hơn, hoặc chia thành nhiều tệp.");
        assertThat(sentence(attachments.add(record, "dở.txt", broken)))
                .isEqualTo("Tệp “dở.txt” chưa tới đủ. Mời tải lên lần nữa.");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whoeverMayOnlyReadChangesNothing() {
        long id = added("a.txt", Samples.text("chỉ xem " + record.id()));
        become(Roles.LEADER);

        assertThat(attachments.list(record)).hasSize(1);
        assertThat(attachments.mayChange(record)).isFalse();
        assertThat(attachments.removed(record)).isEmpty();
        assertThat(opened(id, 1)).isNotNull();
        denied(() -> attachments.add(record, "b.txt", in(Samples.text("x"))));
        denied(() -> attachments.replace(id, 1, "b.txt", in(Samples.text("x"))));
        denied(() -> attachments.rename(id, 1, "b.txt"));
        denied(() -> attachments.remove(id, 1, "vì"));
        denied(() -> attachments.restore(id));
    }

    @Test
    void whoeverMayNotSeeTheRecordSeesNoFile() {
        long id = added("a.txt", Samples.text("kín " + record.id()));
        become(Roles.STAFF);

        assertThat(attachments.list(record)).isEmpty();
        assertThat(attachments.mayRead(record)).isFalse();
        denied(() -> attachments.open(id, 1));
        denied(() -> attachments.versions(id));
        assertThat(trail(id)).containsExactly("create");
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'files.attachment' and record_id = ?"
                                + " and action = 'refused'")
                        .param(TestOwner.KIND + " " + record.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void rightsAreThoseOfNow() {
        long id = added("a.txt", Samples.text("đóng lại " + record.id()));
        owner.close(record.id());

        assertThat(attachments.list(record)).isEmpty();
        denied(() -> attachments.open(id, 1));
        denied(() -> attachments.remove(id, 1, "vì"));
    }

    @Test
    void aKindThatNobodyKnowsHasNoFiles() {
        OwnerRef nobody = new OwnerRef("test.unknown", 1);

        assertThat(attachments.list(nobody)).isEmpty();
        denied(() -> attachments.add(nobody, "a.txt", in(Samples.text("x"))));
    }

    @Test
    void openingIsNotedWhereTheOwnerWantsIt() {
        OwnerRef watched = new OwnerRef(TestOwner.KIND, TestOwner.WATCHED + record.id());
        long id = saved(attachments.add(watched, "mật.txt", in(Samples.text("theo dõi " + record.id()))));
        long other = added("thường.txt", Samples.text("không theo dõi " + record.id()));
        opened(id, 1);
        opened(other, 1);

        assertThat(trail(id)).containsExactly("create", "open");
        assertThat(trail(other)).containsExactly("create");
    }

    @Test
    void damageIsFoundByTheHashAndHealedByTheOriginal() throws IOException {
        byte[] bytes = Samples.text("sẽ bị hỏng " + record.id());
        long id = added("a.txt", bytes);
        Path file = opened(id, 1).file();
        Files.write(file, Samples.text("SẼ bị hỏng " + record.id()));

        assertThat(attachments.open(id, 1)).isInstanceOf(OpenedFile.Damaged.class);
        Files.delete(file);
        assertThat(attachments.open(id, 1)).isInstanceOf(OpenedFile.Damaged.class);
        assertThat(trail(id)).containsExactly("create", "damaged", "missing");

        added("gốc.txt", bytes);
        assertThat(Files.readAllBytes(opened(id, 1).file())).isEqualTo(bytes);
    }

    @Test
    void theTrailSaysWhatWasAttachedToWhat() {
        long id = added("Tờ trình.txt", Samples.text("dấu vết " + record.id()));

        assertThat(jdbc.sql("select after_values from audit_entry where kind = 'files.attachment' and record_id = ?")
                        .param(Long.toString(id))
                        .query(String.class)
                        .single())
                .contains(
                        "Bản ghi thử " + record.id(),
                        "Tờ trình.txt",
                        opened(id, 1).sha256());
    }

    private long added(String name, byte[] bytes) {
        return saved(attachments.add(record, name, in(bytes)));
    }

    private String refused(String name, byte[] bytes) {
        return sentence(attachments.add(record, name, in(bytes)));
    }

    private OpenedFile.Whole opened(long id, int version) {
        OpenedFile file = attachments.open(id, version);
        assertThat(file).isInstanceOf(OpenedFile.Whole.class);
        return (OpenedFile.Whole) file;
    }

    private String sentence(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        FieldError error = ((SaveResult.Refused) result).errors().getFirst();
        return words.vietnamese(error.code(), error.args().toArray());
    }

    private List<String> trail(long id) {
        return jdbc.sql("select action from audit_entry where kind = 'files.attachment' and record_id = ? order by id")
                .param(Long.toString(id))
                .query(String.class)
                .list();
    }

    /** What lies where uploads arrive; each test's own are gone when it looks. */
    private static List<String> leftovers() {
        String[] files = TestFiles.folder().resolve("tmp").toFile().list();
        return files == null ? List.of() : List.of(files);
    }

    private void become(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));
    }

    private static void denied(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
