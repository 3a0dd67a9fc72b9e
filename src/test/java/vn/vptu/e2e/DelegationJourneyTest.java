package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.Delegations;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestOffice;

/** A delegation in two browsers: given, used, seen on what was done, and over at its minute. */
class DelegationJourneyTest extends Journey {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Delegations delegations;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Clock clock;

    @Test
    void fromGivingItToItsLastSecond() {
        String giver = office.code("giao.");
        String taker = office.code("nhan.");
        Authentication boss = accounts.person(office.person("Đinh " + giver), List.of(), Roles.SECRETARY);
        Authentication deputy = accounts.person(office.person("Lý " + taker), List.of(), Roles.STAFF);
        try (Browser.Window one = Browser.open(1440, 900);
                Browser.Window two = Browser.open(390, 844)) {
            Page page = one.page();
            page.navigate(address("login"));
            signIn(page, boss.getName(), TestAccounts.PASSWORD);
            assertThat(page).hasTitle("Bàn làm việc");
            page.locator(".vptu-account").click();
            page.getByRole(AriaRole.MENUITEM).getByText("Uỷ quyền, thay mặt").click();
            button(page, "Uỷ quyền cho người khác").click();
            page.getByLabel("Người thay mặt").fill(deputy.getName());
            page.locator("vaadin-combo-box-item").getByText(deputy.getName()).click();
            page.getByLabel("Thư ký").check();
            fill(page, "Lý do hoặc văn bản", "Đi công tác");
            button(page, "Uỷ quyền").click();
            assertThat(page.getByText("Uỷ quyền cho đ/c " + deputy.getName())).isVisible();

            Page phone = two.page();
            phone.navigate(address("login"));
            signIn(phone, deputy.getName(), TestAccounts.PASSWORD);
            assertThat(phone).hasTitle("Bàn làm việc");
            go(phone, "account/delegations");
            assertThat(phone.getByText("Đang hiệu lực")).isVisible();
            button(phone, "Bắt đầu thay mặt").click();
            assertThat(phone.getByText("Đang thay mặt đ/c " + boss.getName())).isVisible();
            go(phone, "catalogue/rooms/new");
            phone.getByLabel("Mã", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .fill(office.code("UQ"));
            fill(phone, "Tên phòng", "Phòng uỷ quyền");
            button(phone, "Lưu").click();
            assertThat(phone.getByText("Đã lưu.")).isVisible();

            button(page, "Thu lại").click();
            page.getByLabel("Lý do").last().fill("Về sớm");
            inDialog(page, "Chấm dứt uỷ quyền").click();
            assertThat(page.getByText("Đã chấm dứt", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            phone.navigate(address("calendar/approvals"));
            assertThat(phone.getByText("Không có quyền xem trang này")).isVisible();
            assertThat(phone.getByText("đã hết hiệu lực")).isVisible();
            button(phone, "Thôi thay mặt").click();
            assertThat(phone).hasTitle("Bàn làm việc");
            assertThat(phone.getByText("Đang thay mặt")).hasCount(0);
        }
    }

    @Test
    void itEndsAtItsMinuteWithoutAnybodysDoing() {
        Authentication boss = accounts.person(office.person("Đinh " + office.code("het.")), List.of(), Roles.SECRETARY);
        Authentication deputy = accounts.person(office.person("Lý " + office.code("cho.")), List.of(), Roles.STAFF);
        SecurityContextHolder.getContext().setAuthentication(deputy);
        long deputyId = actor.get().accountId();
        SecurityContextHolder.getContext().setAuthentication(boss);
        LocalDateTime end = LocalDateTime.now(clock).plusSeconds(15);
        delegations.give(
                null,
                0,
                new DelegationDraft(
                        deputyId,
                        Set.of(new DelegationRight(Roles.SECRETARY, null)),
                        LocalDateTime.now(clock).minusSeconds(1),
                        end,
                        null));
        SecurityContextHolder.clearContext();
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("login"));
            signIn(page, deputy.getName(), TestAccounts.PASSWORD);
            assertThat(page).hasTitle("Bàn làm việc");
            page.locator(".vptu-account").click();
            page.getByRole(AriaRole.MENUITEM)
                    .getByText("Thay mặt đ/c " + boss.getName())
                    .click();
            assertThat(page.getByText("Đang thay mặt đ/c")).isVisible();
            go(page, "calendar/week");
            go(page, "calendar/approvals");
            assertThat(page).hasTitle("Duyệt và ban hành");
            page.waitForTimeout(Math.max(
                    0, java.time.Duration.between(LocalDateTime.now(clock), end).toMillis() + 300));
            page.navigate(address("calendar/activities/new"));
            assertThat(page.getByText("Không có quyền xem trang này")).isVisible();
        }
    }
}
