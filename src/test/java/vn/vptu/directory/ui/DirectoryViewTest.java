package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonDraft.Assignment;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.STAFF)
class DirectoryViewTest extends ViewTest {

    @Autowired
    private TestOffice office;

    @Autowired
    private People people;

    @Autowired
    private Leaders leaders;

    @Autowired
    private SystemActor system;

    @Autowired
    private TestAccounts accounts;

    private long person(String name, long unit, String position, String phone, String mobile, boolean active) {
        return system.call(
                "Test",
                () -> saved(people.save(
                        null,
                        0,
                        new PersonDraft(
                                name,
                                phone,
                                mobile,
                                "mail@office.test",
                                "P.204",
                                active,
                                List.of(new Assignment(unit, position, true, null, null))))));
    }

    private void leads(long person, int rank) {
        system.call(
                "Test",
                () -> saved(leaders.save(
                        null, 0, new LeaderDraft(person, rank, false, LocalDate.of(2000, 1, 1), null, List.of()))));
    }

    private void look(String text) {
        open("directory");
        find(TextField.class).single().setValue(text);
    }

    private List<String> targets() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(target -> target.contains(":"))
                .toList();
    }

    private List<String> names() {
        return find(Span.class).withClassName("vptu-list-card-title").all().stream()
                .map(Span::getText)
                .toList();
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

    @Test
    void anybodyFindsSomebodyWithoutToneMarksAndCalls() {
        long unit = office.unit("Ban Xanh Thẳm");
        person("Đặng Thuỳ Ghềnh", unit, "Chuyên viên", "0205 3812 345", "0912 345 678", true);
        person("Đặng Thuỳ Nghỉ", unit, "Chuyên viên", null, null, false);
        look("thuy gheNH xanh tham");

        assertThat(names()).containsExactly("Đặng Thuỳ Ghềnh");
        assertThat(groups()).containsExactly("Ban Xanh Thẳm");
        assertThat(words()).contains("Chuyên viên", "P.204", "1 người", "Gọi Đặng Thuỳ Ghềnh, số 0912 345 678");
        assertThat(targets()).contains("tel:0912345678", "tel:02053812345", "mailto:mail@office.test");
    }

    @Test
    void leadersComeFirstByRankAndOthersByTheirPositions() {
        long unit = office.unit("Ban Đỏ Thắm");
        person("An Đỏ Thắm", unit, "Chuyên viên", null, null, true);
        person("Bình Đỏ Thắm", unit, "Trưởng phòng", null, null, true);
        leads(person("Yên Đỏ Thắm", unit, "Trưởng ban", "0205 1", "0901 111 222", true), 7001);
        leads(person("Ân Đỏ Thắm", unit, "Phó ban", null, null, true), 7000);
        look("do tham");

        assertThat(find(Section.class).all()).hasSize(2);
        assertThat(names()).containsExactly("Ân Đỏ Thắm", "Yên Đỏ Thắm", "Bình Đỏ Thắm", "An Đỏ Thắm");
        assertThat(groups()).containsExactly("Lãnh đạo", "Ban Đỏ Thắm");
    }

    @Test
    void theMobileNumberOfALeaderIsForThoseWhoArrangeTheirDays() {
        leads(
                person("Tím Than Kín", office.unit("Ban Tím"), "Trưởng ban", "0205 3800 001", "0987 000 111", true),
                7002);
        look("tim than kin");
        assertThat(targets()).contains("tel:02053800001").doesNotContain("tel:0987000111");

        comeAs(accounts.holding(Roles.SECRETARY));
        look("tim than kin");
        assertThat(targets()).contains("tel:0987000111");
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverIsNotFoundIsSaidToBeNot() {
        look("không có ai tên thế");

        assertThat(names()).isEmpty();
        assertThat(words()).anyMatch(text -> text.startsWith("Không tìm thấy “không có ai tên thế”"));
        pressKey("Escape");
        assertThat(names()).isNotEmpty();
    }
}
