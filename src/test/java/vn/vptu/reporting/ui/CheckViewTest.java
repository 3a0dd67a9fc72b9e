package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.reporting.IssuedPaper;
import vn.vptu.reporting.IssuedPapers;
import vn.vptu.reporting.TestIssues;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

/** People of the office verify a paper by its code, also one they may not see. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class CheckViewTest extends ViewTest {

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private TestIssues issues;

    @Autowired
    private TestAccounts accounts;

    @Test
    void aCodeIsTypedAndTheAnswerSaysNothingOfTheContent() {
        IssuedPaper paper = papers.find(issues.issued("Không nói tên này")).orElseThrow();
        String code = papers.shownCode(paper);
        comeAs(accounts.holding(Roles.STAFF));
        open("papers/check");

        press("Kiểm tra");
        assertRefused("Mã kiểm tra", "Chưa nhập mã. Mời nhập mã in ở cuối văn bản, ví dụ 7K3PA-9XQ2M.");
        enter("Mã kiểm tra", " " + code.toLowerCase(java.util.Locale.ROOT) + " ");
        press("Kiểm tra");
        roundTrip();

        assertThat(words()).contains("Văn bản còn hiệu lực").noneMatch(text -> text.contains("Không nói tên này"));
        open("papers/check/22222-22222");
        assertThat(words()).contains("Không có văn bản mang mã này");
    }
}
