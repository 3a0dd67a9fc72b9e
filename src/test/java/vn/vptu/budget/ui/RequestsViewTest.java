package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.RequestRow;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.ViewTest;

/** The list of requests to spend and the page of one, as each of those on its way sees them. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class RequestsViewTest extends ViewTest {

    @Autowired
    private SpendingRequests service;

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestOffice office;

    private void openRequest(long id) {
        open("budget/requests/" + id);
        assertThat(getCurrentView()).isInstanceOf(RequestView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) field(label);
    }

    @Test
    void aHeadAsksAndSeesWhatIsFree() {
        ShareRef share = requests.given(5_000_000);
        Authentication head = requests.head(share);
        comeAs(head);
        String number = office.code("ĐN");
        open("budget/requests/new");
        select("Năm ngân sách").setValue(share.key().year());
        choose("Đơn vị được giao dự toán", share.key().holderUnitId(), "Văn phòng");
        enter("Nội dung đề nghị", "Mua máy in");
        enter("Số đề nghị", number);
        enter("Cần trước ngày", LocalDate.of(share.key().year(), 6, 1));
        enter("Nội dung khoản chi", "Một máy in");
        enter("Số tiền", Dong.of(1_200_000));
        enter("Chương", "509");
        enter("Khoản", "351");
        enter("Nguồn", "13");
        choose("Đơn vị sử dụng", share.usingUnitId(), "Phòng");
        assertThat(words()).contains("Còn được chi: 5.000.000 đ, sau đề nghị này: 3.800.000 đ");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        RequestRow stored = TestDecisions.as(
                        head, () -> service.page(new RequestFilter(number, null, null), Pageable.unpaged()))
                .getFirst();
        assertThat(path()).isEqualTo("budget/requests/" + stored.id());
        assertThat(stored.state()).isEqualTo(DocumentState.ASKED);
        assertThat(stored.unitId()).isEqualTo(share.usingUnitId());
    }

    @Test
    void anAccountantTakesItWithALowerAmount() {
        ShareRef share = requests.given(5_000_000);
        long id = requests.asked(requests.head(share), requests.draft(share, 2_000_000));
        openRequest(id);
        assertThat(((TextField) field("Nội dung đề nghị")).isReadOnly()).isTrue();
        assertThat(((TextArea) field("Lý do, căn cứ")).isReadOnly()).isTrue();
        enter("Số tiền", Dong.of(2_000_001));
        press("Nhận, chuyển kiểm soát");
        assertRefused(
                "Số tiền",
                "Số tiền 2.000.001 lớn hơn số đơn vị đề nghị 2.000.000. Mời ghi số bằng hoặc nhỏ hơn, hoặc trả lại để"
                        + " đơn vị sửa.");
        enter("Số tiền", Dong.of(1_500_000));
        press("Nhận, chuyển kiểm soát");

        assertThat(requests.find(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(requests.find(id).draft().total()).isEqualTo(Dong.of(1_500_000));
    }

    @Test
    void theHolderApprovesAndIsToldWhatIsFreeWhenItIsTooMuch() {
        ShareRef share = requests.given(1_000);
        long enough = requests.checked(requests.draft(share, 900), share);
        long tooMuch = requests.checked(requests.draft(share, 101), share);
        comeAs(documents.approver());
        openRequest(enough);
        press("Duyệt đề nghị");
        assertThat(notices()).containsExactly("Đã duyệt, số tiền được giữ cho đề nghị này.");
        assertThat(chips()).contains("Đã duyệt");

        openRequest(tooMuch);
        press("Duyệt đề nghị");
        assertThat(said()).contains("chỉ còn được giữ 100 đ, vượt 1 đ");
        assertThat(requests.find(tooMuch).state()).isEqualTo(DocumentState.CHECKED);
    }

    @Test
    void aHeadOfAnotherUnitIsToldThatItIsNotHis() {
        ShareRef share = requests.given(1_000);
        long id = requests.asked(requests.head(share), requests.draft(share, 900));
        comeAs(requests.head(requests.given(1_000)));
        openRequest(id);
        assertThat(words()).contains("Không có đề nghị này, hoặc đề nghị không thuộc đơn vị đồng chí.");
    }

    @Test
    void theListShowsWhatIsLeft() {
        ShareRef share = requests.given(3_000);
        long id = requests.approved(share, 2_000);
        String number = String.valueOf(requests.find(id).draft().number());
        open("budget/requests?q=" + number);
        assertThat(getCurrentView()).isInstanceOf(RequestsView.class);
        List<RequestRow> rows = service.page(new RequestFilter(number, null, null), Pageable.unpaged());
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().left()).isEqualTo(Dong.of(2_000));
    }
}
