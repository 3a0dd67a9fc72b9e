package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

/** Each test signs in years of its own, long before those whose papers other tests print. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class SignatoriesTest {

    private static final String SCHEDULE = "week-schedule";

    @Autowired
    private Signatories signatories;

    @Autowired
    private TestOffice directory;

    @Test
    void aPaperIsSignedByWhoeverSignsOnItsDay() {
        LocalDate change = LocalDate.of(1951, 7, 1);
        long person = directory.person("Hoàng Văn Ký");
        signs(SCHEDULE, null, "Chánh Văn phòng", null, "Trước Đó", LocalDate.of(1951, 1, 1), change);
        signs(SCHEDULE, "k/t chánh văn phòng", "Phó Chánh Văn phòng", person, null, change, LocalDate.of(1952, 1, 1));

        assertThat(signatories.of(SCHEDULE, change.minusDays(1)))
                .containsExactly(new SignatureBlock(null, List.of("CHÁNH VĂN PHÒNG"), "Trước Đó"));
        assertThat(signatories.of(SCHEDULE, change))
                .containsExactly(new SignatureBlock(
                        null, List.of("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), "Hoàng Văn Ký"));
        assertThat(signatories.of(SCHEDULE, LocalDate.of(1952, 1, 1))).isEmpty();
    }

    @Test
    void whoeverIsEnteredForThePaperGoesBeforeThoseOfItsFamily() {
        LocalDate from = LocalDate.of(1953, 1, 1);
        LocalDate to = LocalDate.of(1954, 1, 1);
        signs(null, null, "CHÁNH VĂN PHÒNG", null, "Mọi Văn Bản", from, to);
        signs(SCHEDULE, "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", null, "Riêng Lịch", from.plusMonths(6), to);

        assertThat(signatories.of(SCHEDULE, from))
                .extracting(SignatureBlock::name)
                .containsExactly("Mọi Văn Bản");
        assertThat(signatories.of(SCHEDULE, from.plusMonths(6)))
                .containsExactly(
                        new SignatureBlock(null, List.of("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"), "Riêng Lịch"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, TM. BAN THƯỜNG VỤ, directory.error.authority-party",
        "PARTY, THAY MẶT BAN THƯỜNG VỤ, directory.error.authority-party",
        "STATE, K/T CHÁNH VĂN PHÒNG, directory.error.authority-state",
        "PARTY, K/T BAN THƯỜNG VỤ, directory.error.authority-committee",
        "PARTY, K/T TỈNH ỦY, directory.error.authority-committee",
    })
    void anAuthorityIsWrittenAsThePapersOfItsKindWriteIt(PaperFamily family, String authority, String error) {
        assertThat(signatories.save(null, 0, draft(family, authority)))
                .isEqualTo(SaveResult.Refused.of("authority", error, authority));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, T/M BAN THƯỜNG VỤ",
        "PARTY, K/T CHÁNH VĂN PHÒNG",
        "PARTY, T/L BAN THƯỜNG VỤ",
        "STATE, KT. CHÁNH VĂN PHÒNG",
        "STATE, TM. UỶ BAN NHÂN DÂN",
    })
    void everyFormOfSigningForOthersIsTaken(PaperFamily family, String authority) {
        assertThat(signatories.save(null, 0, draft(family, authority))).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aPaperOfAnotherKindIsRefused() {
        SignatoryDraft draft = new SignatoryDraft(
                PaperFamily.STATE, SCHEDULE, null, null, "GIÁM ĐỐC", null, null, 0, LocalDate.of(1956, 1, 1), null);

        assertThat(signatories.save(null, 0, draft))
                .isEqualTo(SaveResult.Refused.of("paper", "directory.error.paper-family"));
    }

    @Test
    void aTitleAndABeginningAreNeededAndTheEndComesAfterIt() {
        SignatoryDraft nothing = new SignatoryDraft(null, null, null, null, " ", null, null, 0, null, null);
        assertThat(((SaveResult.Refused) signatories.save(null, 0, nothing)).errors())
                .extracting(FieldError::field)
                .containsExactly("family", "title", "validFrom");

        LocalDate day = LocalDate.of(1957, 1, 1);
        SignatoryDraft backwards =
                new SignatoryDraft(PaperFamily.PARTY, null, null, null, "CHÁNH VĂN PHÒNG", null, null, 0, day, day);
        assertThat(((SaveResult.Refused) signatories.save(null, 0, backwards)).errors())
                .extracting(FieldError::code)
                .containsExactly("common.error.period");
    }

    @Test
    void listsFindASignatoryByTitleOrNameWithoutToneMarks() {
        long person = directory.person("Vi Thị Người Ký Tìm");
        signs(SCHEDULE, null, "CHÁNH VĂN PHÒNG", person, null, LocalDate.of(1958, 1, 1), LocalDate.of(1958, 2, 1));

        assertThat(signatories.page("nguoi ky tim", Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Vi Thị Người Ký Tìm"));
        assertThat(signatories.count("nguoi ky tim")).isEqualTo(1);
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffDoNotSayWhoSigns() {
        assertThatThrownBy(() -> signatories.save(null, 0, draft(PaperFamily.PARTY, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SignatoryDraft draft(PaperFamily family, @Nullable String authority) {
        LocalDate day = LocalDate.of(1955, 1, 1);
        return new SignatoryDraft(
                family, null, null, authority, "PHÓ CHÁNH VĂN PHÒNG", null, null, 0, day, day.plusDays(1));
    }

    private void signs(
            @Nullable String paper,
            @Nullable String authority,
            String title,
            @Nullable Long person,
            @Nullable String name,
            LocalDate from,
            LocalDate to) {
        assertThat(signatories.save(
                        null,
                        0,
                        new SignatoryDraft(
                                PaperFamily.PARTY, paper, null, authority, title, person, name, 0, from, to)))
                .isInstanceOf(SaveResult.Saved.class);
    }
}
