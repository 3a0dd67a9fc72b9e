package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Roles;
import vn.vptu.reporting.IssuedFilter;
import vn.vptu.reporting.IssuedPapers;
import vn.vptu.reporting.TestIssues;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.RawKeys;
import vn.vptu.testing.ViewTest;

/** From the panel of a paper into the archive, and what can become of it there. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class IssuedViewTest extends ViewTest {

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private TestIssues issues;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private long newest() {
        return papers.page(IssuedFilter.ALL, PageRequest.of(0, 1)).getFirst().id();
    }

    private void reason(String text) {
        find(TextArea.class).last().setValue(text);
    }

    @Test
    void aPaperIsIssuedFromItsPanelAfterTheQuestionAndOpensInTheArchive() {
        open("papers/rooms");
        press("Ban hành…");
        roundTrip();
        assertThat(words())
                .contains(
                        "Danh sách phòng họp",
                        "Không đánh số",
                        "Bản PDF được lưu nguyên như lúc ban hành và không sửa được nữa. Sai sót thì thu hồi hoặc thay"
                                + " thế bằng văn bản khác; bản cũ vẫn được giữ.");
        test(question()).confirm();
        roundTrip();

        long id = newest();
        assertThat(path()).isEqualTo("papers/issued/" + id);
        assertThat(pageTitle()).isEqualTo("Danh sách phòng họp");
        assertThat(find(IFrame.class).single().getSrc()).isEqualTo("papers/issued/" + id + ".pdf");
        assertThat(find(Anchor.class).withText("In lại").single().getHref()).isEqualTo("papers/issued/" + id + ".pdf");
        assertThat(chips()).contains("Còn hiệu lực");
        assertThat(RawKeys.in(UI.getCurrent())).isEmpty();
        assertThat(words())
                .contains("Bản đã ký, đóng dấu", papers.find(id).orElseThrow().sha256());
    }

    @Test
    void nothingIsIssuedWithoutASureAnswer() {
        long before = papers.count(IssuedFilter.ALL);
        open("papers/rooms");
        press("Ban hành…");
        test(question()).cancel();

        assertThat(papers.count(IssuedFilter.ALL)).isEqualTo(before);
    }

    @Test
    void aDraftIsNotIssuedAndTheSentenceSaysWhatToDo() {
        LocalDate far = LocalDate.now(clock).plusYears(3).with(java.time.DayOfWeek.MONDAY);
        open("papers/week-schedule?week=" + far);
        press("Ban hành…");

        assertThat(said()).contains("còn là bản nháp nên chưa ban hành được");
    }

    @Test
    void whatThePaperWasMadeFromIsSaidInWords() {
        long id = issues.issued("phone-book", Map.of("leaders", "true", "words", "bí thư"));
        open("papers/issued/" + id);

        assertThat(words()).contains("bí thư", "Có").doesNotContain("leaders");
    }

    @Test
    void aPaperIsWithdrawnWithAReasonAndThenNothingMoreCanBecomeOfIt() {
        long id = issues.issuedRooms();
        open("papers/issued/" + id);
        press("Thu hồi…");
        press("Thu hồi");
        assertThat(find(TextArea.class).last().isInvalid()).isTrue();
        reason("In nhầm");
        press("Thu hồi");
        roundTrip();

        assertThat(notices()).anyMatch(notice -> notice.startsWith("Đã thu hồi"));
        assertThat(chips()).contains("Đã thu hồi");
        assertThat(words()).contains("In nhầm");
        assertThat(offers("Thu hồi…")).isFalse();
        assertThat(offers("Thay thế…")).isFalse();
    }

    @Test
    void aReplacementOpensAndBothLeadToEachOther() {
        long old = issues.issuedRooms();
        open("papers/issued/" + old);
        press("Thay thế…");
        reason("Phòng mới");
        press("Ban hành bản thay thế");
        roundTrip();

        long young = newest();
        assertThat(path()).isEqualTo("papers/issued/" + young);
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> anchor.getHref().equals("papers/issued/" + old))
                        .exists())
                .isTrue();
        open("papers/issued/" + old);
        assertThat(chips()).contains("Đã thay thế");
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> anchor.getHref().equals("papers/issued/" + young))
                        .exists())
                .isTrue();
    }

    @Test
    void whoeverMayNotSeeAPaperIsToldSoAndItStandsInTheTrail() {
        long id = issues.issued("Không cho nhân viên");
        comeAs(accounts.holding(Roles.STAFF));
        open("papers/issued/" + id);

        assertThat(words()).contains("403").doesNotContain("Bản thử của Không cho nhân viên");
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'reporting.issued' and record_id = ?"
                                + " and action = 'refused'")
                        .param(Long.toString(id))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        open("papers/issued/99999999");
        assertThat(words()).contains("404");
    }

    @Test
    void othersSeeAPaperWithoutTheButtonsThatEndIt() {
        long id = issues.issuedRooms();
        comeAs(accounts.holding(Roles.DEPARTMENT_HEAD));
        open("papers/issued/" + id);

        assertThat(offers("Thu hồi…")).isFalse();
        assertThat(offers("Lịch sử")).isFalse();
        comeAs(accounts.holding(Roles.CHIEF_OF_OFFICE));
        open("papers/issued/" + id);
        assertThat(offers("Thu hồi…")).isTrue();
        press("Lịch sử");
        roundTrip();
        assertThat(path()).isEqualTo("history/reporting.issued/" + id);
        assertThat(words()).anyMatch(text -> text.contains("Ban hành"));
    }

    @Test
    void theListIsNarrowedAndTheAddressKeepsIt() {
        issues.issued("Tìm trong kho");
        open("papers/issued?q=tim+trong+kho");
        assertThat(valueOf("Tìm theo số, tên")).isEqualTo("tim trong kho");
        assertThat(words()).contains("1 mục");

        enter("Tìm theo số, tên", "không có đâu");
        roundTrip();
        assertThat(words()).contains("0 mục");
    }
}
