package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.PaperForms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** Forms as dated data: what holds on which day, and what an editor may write. */
@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class FormsTest {

    /** Only tests print it. */
    private static final String CODE = TestPaper.ID;

    @Autowired
    private Forms forms;

    @Autowired
    private PaperForms dated;

    @Autowired
    private FormProofs proofs;

    private FormDraft with(LocalDate from, String title) {
        FormDraft next = forms.next(CODE);
        return new FormDraft(
                CODE,
                from,
                next.family(),
                next.formCode(),
                next.legalLine(),
                next.basis(),
                next.unit(),
                next.zero(),
                next.negative(),
                next.sheet(),
                next.verified(),
                List.of(new FormDraft.Line("title", null, title, true)));
    }

    private long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private String titleOn(LocalDate day) {
        return dated.on(CODE, day).text("title");
    }

    @Test
    void aPaperOfAnEarlierDayKeepsTheWordsOfThatDay() {
        long first = saved(forms.save(null, 0, with(LocalDate.of(2031, 1, 1), "MẪU NĂM 2031")));
        saved(forms.save(null, 0, with(LocalDate.of(2033, 1, 1), "MẪU NĂM 2033")));

        assertThat(titleOn(LocalDate.of(2030, 12, 31))).isEqualTo("GIẤY THỬ");
        assertThat(titleOn(LocalDate.of(2031, 1, 1))).isEqualTo("MẪU NĂM 2031");
        assertThat(titleOn(LocalDate.of(2032, 12, 31))).isEqualTo("MẪU NĂM 2031");
        assertThat(titleOn(LocalDate.of(2035, 6, 1))).isEqualTo("MẪU NĂM 2033");
        assertThat(titleOn(LocalDate.of(1990, 1, 1))).isEqualTo("GIẤY THỬ");
        assertThat(forms.page("test-paper", Pageable.unpaged()))
                .filteredOn(row -> row.id() == first)
                .singleElement()
                .satisfies(row -> assertThat(row.validTo()).isEqualTo(LocalDate.of(2033, 1, 1)));
    }

    @Test
    void aVersionBetweenTwoOthersEndsTheOneAndIsEndedByTheOther() {
        saved(forms.save(null, 0, with(LocalDate.of(2041, 1, 1), "ĐẦU")));
        saved(forms.save(null, 0, with(LocalDate.of(2045, 1, 1), "CUỐI")));
        long middle = saved(forms.save(null, 0, with(LocalDate.of(2043, 1, 1), "GIỮA")));
        assertThat(titleOn(LocalDate.of(2042, 12, 31))).isEqualTo("ĐẦU");
        assertThat(titleOn(LocalDate.of(2044, 12, 31))).isEqualTo("GIỮA");

        Edited<FormDraft> found = forms.find(middle).orElseThrow();
        saved(forms.save(middle, found.version(), with(LocalDate.of(2044, 1, 1), "GIỮA")));
        assertThat(titleOn(LocalDate.of(2043, 6, 1))).isEqualTo("ĐẦU");
    }

    @Test
    void twoVersionsDoNotBeginOnOneDayAndTheSentenceSaysWhatToDo() {
        saved(forms.save(null, 0, with(LocalDate.of(2051, 1, 1), "MỘT")));
        assertThat(forms.save(null, 0, with(LocalDate.of(2051, 1, 1), "HAI")))
                .isInstanceOfSatisfying(
                        SaveResult.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                        "validFrom", "reporting.error.form-day-taken")));
    }

    @Test
    void aTextThatIsPrintedIsNotEmptyAndNoneMayBeMissing() {
        assertThat(forms.save(null, 0, with(LocalDate.of(2061, 1, 1), "  ")))
                .isInstanceOfSatisfying(
                        SaveResult.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("texts.0.text"));
        FormDraft whole = with(LocalDate.of(2061, 1, 1), "X");
        FormDraft without = new FormDraft(
                CODE,
                whole.validFrom(),
                whole.family(),
                null,
                null,
                null,
                whole.unit(),
                whole.zero(),
                whole.negative(),
                null,
                false,
                List.of());
        assertThat(forms.save(null, 0, without)).isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void aSampleIsMarkedAndTheTextsStandBesideTheModel() throws IOException {
        long rooms =
                forms.page("danh sach phong hop", Pageable.unpaged()).getFirst().id();
        try (PDDocument sample = Loader.loadPDF(proofs.sample(rooms).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(sample))
                    .contains("DANH SÁCH PHÒNG HỌP", "Trang thiết bị", "MẪU THỬ");
        }
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(proofs.texts(rooms).orElseThrow()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(2)).isEqualTo("Sức chứa (người)"));
        }
        assertThat(proofs.sample(0)).isEmpty();
    }
}
