package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.reporting.Packing;
import vn.vptu.reporting.PaperChoices;
import vn.vptu.reporting.PaperJobDraft;
import vn.vptu.reporting.PaperJobRow;
import vn.vptu.reporting.PaperJobs;
import vn.vptu.reporting.PaperPart;
import vn.vptu.reporting.PaperSchedules;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.Rhythm;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.ViewTest;

/** Long papers, several at once and scheduled ones, as people ask for them and follow them. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class PapersAtOnceTest extends ViewTest {

    @Autowired
    private PaperJobs jobs;

    @Autowired
    private PaperSchedules schedules;

    @Autowired
    private PaperChoices choices;

    @Autowired
    private Reports reports;

    @Autowired
    private TestReaders readers;

    @BeforeEach
    void come() {
        comeAs(readers.withoutAddress("Người In Nhiều", Roles.SECRETARY).signIn());
    }

    @SuppressWarnings("unchecked")
    private void take(String paper) {
        ComboBox<ReportDefinition<?, ?>> more = find(ComboBox.class)
                .withCondition(box -> "Thêm bản in".equals(((ComboBox<?>) box).getPlaceholder()))
                .single();
        more.setValue(reports.find(paper).orElseThrow());
    }

    private List<String> items() {
        return find(BundleItem.class).all().stream()
                .map(item -> find(H2.class, item).single().getText())
                .toList();
    }

    private void pressIcon(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    @Test
    void papersArePutTogetherInTheirOrderWithWhatWasPrintedLast() {
        choices.used("phone-book", "words=Ph%C3%B2ng");
        open("papers");
        press("Gộp nhiều bản in");
        assertThat(path()).isEqualTo("papers/bundle");
        assertThat(words()).anyMatch(line -> line.startsWith("Chưa có bản in nào. Mời chọn"));

        take("rooms");
        take("phone-book");
        take("vehicles");
        assertThat(items()).containsExactly("1. Danh sách phòng họp", "2. Danh bạ điện thoại", "3. Danh sách xe ô tô");
        assertThat(valueOf("Tên, chức vụ hoặc đơn vị")).isEqualTo("Phòng");
        pressIcon("Đưa “Danh bạ điện thoại” lên trên");
        pressIcon("Bỏ “Danh sách xe ô tô” khỏi bản gộp");
        assertThat(items()).containsExactly("1. Danh bạ điện thoại", "2. Danh sách phòng họp");
        assertThat(find(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter("Đưa “Danh bạ điện thoại” lên trên"::equals)
                                .isPresent())
                        .single()
                        .isEnabled())
                .as("above the first place there is none")
                .isFalse();
        press("Tạo bản gộp");

        assertThat(path()).isEqualTo("papers/jobs");
        PaperJobRow job = jobs.mine().getFirst();
        assertThat(job.packing()).isEqualTo(Packing.PDF);
        assertThat(job.parts())
                .containsExactly(
                        new PaperPart("phone-book", Map.of("words", "Phòng"), ReportFormat.PDF),
                        new PaperPart("rooms", Map.of(), ReportFormat.PDF));
    }

    @Test
    void whatCannotBeMadeIsSaidAtItsPaperAndNothingIsMade() {
        open("papers/bundle");
        take("week-schedule");
        enter("Tuần", null);
        take("rooms");
        press("Tạo bản gộp");

        assertRefused("Tuần", "Ô này chưa có giá trị. Mời nhập rồi xem hoặc tải lại.");
        assertThat(words()).contains("1 bản in chưa tạo được, lý do ở từng bản bên dưới. Chưa bản nào được tạo.");
        assertThat(jobs.mine()).isEmpty();
        press("Tạo bản gộp");
        assertThat(jobs.mine()).isEmpty();
    }

    @Test
    void aLongPaperIsOfferedBesideThePageInsteadOfItsLinks() {
        open("papers/test-paper?day=2026-11-23&copies=1001&kind=SHORT");
        assertThat(words())
                .contains("Lựa chọn này cho 1.001 dòng, quá 1.000 dòng nên được tạo ở phía sau; đồng chí làm việc khác,"
                        + " xong có thông báo ở chuông.");
        assertThat(find(Anchor.class).withText("Tải PDF").single().getHref()).isEmpty();
        press("Xem");
        assertThat(find(PaperPreview.class).exists()).isFalse();
        press("Tạo PDF");

        assertThat(path()).isEqualTo("papers/jobs");
        assertThat(jobs.mine()).hasSize(1);

        open("papers/test-paper?day=2026-11-23&copies=1000&kind=SHORT");
        assertThat(offers("Tạo PDF")).isFalse();
        assertThat(find(Anchor.class).withText("Tải PDF").single().getHref()).isNotEmpty();
    }

    @Test
    void pagesAreTurnedByButtonsAndKeys() {
        open("papers/test-paper?day=2026-11-23&copies=200&kind=SHORT");
        press("Xem");
        PaperPreview preview = find(PaperPreview.class).single();
        Image picture = find(Image.class, preview).single();
        String first = picture.getSrc();
        assertThat(words()).anyMatch(line -> line.matches("Trang 1/\\d+"));
        assertThat(picture.getAlt().orElseThrow()).startsWith("Bản thử của Đỗ Thị Ước, trang 1 trong");

        pressKey("PageDown");
        assertThat(words()).anyMatch(line -> line.matches("Trang 2/\\d+"));
        assertThat(picture.getSrc()).isNotEqualTo(first);
        pressIcon("Trang trước");
        pressKey("ArrowLeft");
        assertThat(words()).anyMatch(line -> line.matches("Trang 1/\\d+"));
        press("Trang cuối");
        assertThat(words()).anyMatch(line -> line.matches("Trang (\\d+)/\\1"));
        assertThat(find(Button.class).withText("Trang cuối").single().isEnabled())
                .isFalse();
        assertThat(picture.getWidth()).isEqualTo("100%");
        press("Cỡ thật");
        assertThat(picture.getWidth()).isEqualTo("793px");

        enter("Tuần", LocalDate.of(2026, 11, 24));
        assertThat(find(PaperPreview.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    @Test
    void whatIsAskedForIsFollowedAndCalledOff() {
        open("papers/jobs");
        jobs.ask(new PaperJobDraft(Packing.SINGLE, List.of(new PaperPart("rooms", Map.of(), ReportFormat.PDF))));
        open("papers/jobs?q=" + jobs.mine().getFirst().id());

        Grid<Object> list = find(Grid.class).single();
        assertThat(test(list).size()).isEqualTo(1);
        assertThat(words()).noneMatch(line -> line.contains("!{"));
        ((Button) test(list).getCellComponent(0, 7)).click();
        assertThat(jobs.mine().getFirst().state()).isEqualTo(PaperJobRow.State.CANCELLED);
        assertThat(notices()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    @Test
    void aPaperIsScheduledLookedAtAgainAndDeleted() {
        open("papers/schedules/new");
        ((Select<String>) field("Bản in")).setValue("week-schedule");
        enter("Định kỳ", Rhythm.WEEK);
        enter("Vào ngày", DayOfWeek.MONDAY);
        enter("Vào giờ", 6);
        assertThat(words()).anyMatch(line -> line.startsWith("Lần tới: Thứ Hai, "));
        enter("Tuần", LocalDate.of(2026, 11, 30));
        press("Lưu");

        assertThat(schedules.count("")).isEqualTo(1);
        long id = schedules
                .page("", org.springframework.data.domain.PageRequest.of(0, 1))
                .getFirst()
                .id();
        open("papers/schedules/" + id);
        assertThat(valueOf("Tuần")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(valueOf("Vào giờ")).isEqualTo(6);
        press("Xoá…");
        ConfirmDialog ask = question();
        test(ask).confirm();
        assertThat(schedules.count("")).isZero();
        assertThat(path()).isEqualTo("papers/schedules");
    }

    @Test
    void aScheduleWithoutItsPaperSaysSo() {
        open("papers/schedules/new");
        press("Lưu");
        assertRefused("Bản in", "Chưa nhập. Mời nhập trước khi lưu.");
        assertThat(schedules.count("")).isZero();
    }
}
