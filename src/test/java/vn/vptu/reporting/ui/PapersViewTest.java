package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.reporting.PaperChoice;
import vn.vptu.reporting.PaperChoices;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

/** The page of all papers: found, filled in, printed, and found again as they were left. */
@IntegrationTest
@AsUser(Roles.AUDITOR)
class PapersViewTest extends ViewTest {

    private static final String EXTRACT = "Trích dấu vết";

    @Autowired
    private PaperChoices choices;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /** Somebody who has not printed anything yet. */
    private void come() {
        Authentication auditor = accounts.holding(Roles.AUDITOR);
        jdbc.sql("delete from reporting_choice where account_id = ?")
                .param(TestAccounts.idOf(auditor))
                .update();
        comeAs(auditor);
    }

    private List<String> groups() {
        return find(H2.class)
                .withCondition(heading ->
                        heading.getParent().filter(Section.class::isInstance).isPresent())
                .all()
                .stream()
                .map(H2::getText)
                .toList();
    }

    private List<String> papers(String group) {
        return find(Section.class).all().stream()
                .filter(section -> find(H2.class, section).single().getText().equals(group))
                .flatMap(section -> find(Anchor.class, section).all().stream())
                .map(Anchor::getText)
                .toList();
    }

    private String link(String text) {
        return find(Anchor.class).withText(text).single().getHref();
    }

    private void download(String text) {
        Anchor anchor = find(Anchor.class).withText(text).single();
        com.vaadin.flow.dom.DomEvent click = new com.vaadin.flow.dom.DomEvent(
                anchor.getElement(), "click", tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
        anchor.getElement()
                .getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(click);
    }

    @Test
    void papersStandInTheirGroupsAndAreFoundWithoutToneMarks() {
        come();
        open("papers");

        assertThat(groups()).containsExactly("Danh bạ", "Dấu vết", "Lịch công tác", "Ngân sách");
        assertThat(papers("Dấu vết")).containsExactly(EXTRACT);

        find(TextField.class).single().setValue("trich vet");
        assertThat(groups()).containsExactly("Dấu vết");

        find(TextField.class).single().setValue("khong co");
        assertThat(groups()).isEmpty();
        assertThat(words()).contains("Không tìm thấy “khong co”. Thử gõ ít chữ hơn hoặc kiểm tra chính tả.");
    }

    @Test
    void nobodySeesOrOpensAPaperOfAnotherRoleAndTryingStandsInTheTrail() {
        comeAs(accounts.holding(Roles.STAFF));
        open("papers");
        assertThat(groups()).doesNotContain("Dấu vết");
        long before = refusals();

        open("papers/trail-extract?from=2026-01-01&to=2026-01-31");

        assertThat(words()).contains("403").doesNotContain("Từ ngày");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where record_id = '/papers/trail-extract'"
                        + " and action = 'refused'")
                .query(Long.class)
                .single();
    }

    @Test
    void theFormIsMadeFromTheParametersAndBeginsWithThisMonth() {
        come();
        open("papers/trail-extract");
        LocalDate today = LocalDate.now(clock);

        assertThat(valueOf("Từ ngày")).isEqualTo(today.withDayOfMonth(1));
        assertThat(valueOf("Đến ngày")).isEqualTo(today);
        assertThat(valueOf("Người thực hiện")).isEqualTo("");
        // All of a month may be too much to be made while one waits.
        enter("Người thực hiện", "khong-ai-ca");
        assertThat(link("Tải PDF"))
                .isEqualTo("reports/trail-extract.pdf?from=%s&to=%s&actor=khong-ai-ca&download=1"
                        .formatted(today.withDayOfMonth(1), today));

        open("papers/week-schedule");
        assertThat(valueOf("Tuần")).isEqualTo(today.with(java.time.DayOfWeek.MONDAY));
        assertThat(valueOf("Khổ giấy")).isEqualTo("PORTRAIT");
        assertThat(find(Anchor.class).withText("Tải bảng tính").exists()).isFalse();

        open("papers/phone-book");
        assertThat(valueOf("Chỉ lãnh đạo")).isEqualTo(false);
        enter("Chỉ lãnh đạo", true);
        enter("Tên, chức vụ hoặc đơn vị", "Ban Tổ chức & Nội vụ");
        assertThat(link("Tải Word"))
                .isEqualTo(
                        "reports/phone-book.docx?leaders=true&words=Ban+T%E1%BB%95+ch%E1%BB%A9c+%26+N%E1%BB%99i+v%E1%BB%A5"
                                + "&download=1");

        open("papers/rooms");
        assertThat(words()).contains("Bản in này không cần chọn gì thêm.");
        assertThat(link("Tải bảng tính")).isEqualTo("reports/rooms.xlsx?download=1");
    }

    @Test
    void aUnitIsChosenByItsName() {
        long unit = office.unit("Ban In Theo Đơn Vị");
        come();
        open("papers/staff-by-unit");
        choose("Đơn vị", unit, "Ban In Theo Đơn Vị");

        assertThat(link("Tải PDF")).isEqualTo("reports/staff-by-unit.pdf?unit=" + unit + "&download=1");
        open("papers/staff-by-unit?unit=" + unit);
        assertThat(((vn.vptu.base.ui.Picker) field("Đơn vị")).getValue().text()).isEqualTo("Ban In Theo Đơn Vị");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsPrinted() {
        come();
        open("papers/trail-extract?from=hom-qua&to=2026-01-31");
        assertRefused("Từ ngày", "“hom-qua” không phải là ngày hợp lệ. Mời ghi năm-tháng-ngày, ví dụ 2026-11-23.");

        enter("Từ ngày", LocalDate.of(2026, 2, 1));
        assertThat(((com.vaadin.flow.component.HasValidation) field("Từ ngày")).isInvalid())
                .isFalse();
        assertThat(link("Tải PDF")).isEmpty();
        press("Xem");

        assertThat(((com.vaadin.flow.component.HasValidation) field("Đến ngày")).isInvalid())
                .isTrue();
        assertThat(find(PaperPreview.class).exists()).isFalse();
        download("Tải PDF");
        assertThat(choices.mine()).isEmpty();

        enter("Đến ngày", LocalDate.of(2026, 2, 3));
        press("Xem");
        assertThat(find(Image.class, find(PaperPreview.class).single()).single().getAlt())
                .hasValueSatisfying(alt -> assertThat(alt).contains("trang 1 trong"));
        enter("Đến ngày", LocalDate.of(2026, 2, 4));
        assertThat(find(PaperPreview.class).exists())
                .as("a paper that is not chosen any more")
                .isFalse();
    }

    @Test
    void whatWasPrintedIsFoundAgainAsItWasLeft() {
        come();
        open("papers/trail-extract?from=2026-01-01&to=2026-01-31&actor=V%C3%A2n");
        download("Tải Word");
        open("papers/rooms");
        press("Xem");

        open("papers");
        assertThat(groups()).first().isEqualTo("Dùng gần đây");
        assertThat(papers("Dùng gần đây")).containsExactly("Danh sách phòng họp", EXTRACT);
        open("papers/trail-extract");
        assertThat(valueOf("Từ ngày")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(valueOf("Người thực hiện")).isEqualTo("Vân");

        open("papers/trail-extract?from=2026-03-01&to=2026-03-31");
        assertThat(valueOf("Người thực hiện")).as("a link says all").isEqualTo("");

        comeAs(accounts.holding(Roles.LEADER));
        open("papers");
        assertThat(groups()).as("nobody sees anybody else's").doesNotContain("Dùng gần đây");
    }

    @Test
    void onlyTheLastFiveStandAmongTheRecentOnes() {
        come();
        List.of("rooms", "vehicles", "phone-book", "organ-members", "staff-by-unit", "trail-extract", "no-paper")
                .forEach(paper -> choices.used(paper, ""));
        open("papers");

        assertThat(papers("Dùng gần đây"))
                .containsExactly(
                        EXTRACT,
                        "Danh sách cán bộ theo đơn vị",
                        "Danh sách thành viên các tổ chức",
                        "Danh bạ điện thoại",
                        "Danh sách xe ô tô");
    }

    @Test
    void favouritesComeFirstForWhoeverChoseThem() {
        come();
        choices.used("trail-extract", "from=2026-01-01&to=2026-01-31");
        open("papers");
        star("Đưa “" + EXTRACT + "” vào mục ưa thích");

        assertThat(groups()).startsWith("Ưa thích", "Dùng gần đây");
        assertThat(papers("Ưa thích")).containsExactly(EXTRACT);
        assertThat(choices.mine().get("trail-extract"))
                .returns(true, PaperChoice::favourite)
                .returns("from=2026-01-01&to=2026-01-31", PaperChoice::parameters);

        star("Bỏ “" + EXTRACT + "” khỏi mục ưa thích");
        assertThat(groups()).doesNotContain("Ưa thích");
        assertThat(papers("Dùng gần đây")).containsExactly(EXTRACT);
    }

    private void star(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .all()
                        .getFirst())
                .click();
    }

    @Test
    void theNextPeriodFollowsTheOneThatStandsThere() {
        come();
        open("papers/trail-extract?from=2026-01-01&to=2026-01-31");
        press("Kỳ sau");

        assertThat(valueOf("Từ ngày")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(valueOf("Đến ngày")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(link("Tải PDF")).contains("from=2026-02-01&to=2026-02-28");

        open("papers/rooms");
        assertThat(offers("Kỳ sau")).isFalse();
    }

    @Test
    void thereIsNoPageOfAPaperThatIsNotThere() {
        come();
        open("papers/khong-co");

        assertThat(words()).contains("404");
    }
}
