package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestBudget.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestBudget;

/** Codes of the budget: versions, days, what stands above and below, and what may be deleted. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class BudgetCodesTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    @Autowired
    private BudgetCodes codes;

    @Autowired
    private BudgetRemovals removals;

    @Autowired
    private TestBudget budget;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Trail trail;

    @ParameterizedTest
    @CsvSource({
        "CHAPTER, 509, Văn phòng Tỉnh uỷ",
        "CHAPTER, 819, Đảng uỷ xã",
        "SUBCATEGORY, 351, Hoạt động của Đảng Cộng sản Việt Nam",
        "ITEM, 7850, Chi cho công tác Đảng ở tổ chức Đảng cơ sở và các cấp trên cơ sở",
        "SUBITEM, 6123, 'Phụ cấp công tác Đảng, Đoàn thể chính trị - xã hội'",
        "SOURCE, 13, 'Kinh phí giao tự chủ, khoán'",
        "PROGRAMME, 00000, 'Không thuộc chương trình mục tiêu, dự án'",
        "CARRY_OVER_REASON, đ, 'Tiền lương, an sinh xã hội'"
    })
    void theIndexComesWithTheApplication(CodeKind kind, String code, String name) {
        assertThat(codes.valid(kind, START)).contains(new CodeName(code, name));
        assertThat(codes.valid(kind, START.minusDays(1)))
                .extracting(CodeName::code)
                .doesNotContain(code);
    }

    @Test
    void aNewVersionEndsTheOneBeforeAndLeavesWhatItSaid() {
        String code = budget.unused(CodeKind.ITEM);
        long first = budget.code(CodeKind.ITEM, code, null, START);
        long second = saved(
                codes.save(CodeBook.INDEX, null, 0, budget.draft(CodeKind.ITEM, code, null, "Tên từ năm sau", LATER)));

        assertThat(draft(first).validTo()).isEqualTo(LATER);
        assertThat(draft(first).name()).isEqualTo("Mã thử " + START);
        assertThat(draft(second).validTo()).isNull();
        assertThat(called(CodeKind.ITEM, code, LATER.minusDays(1))).containsExactly("Mã thử " + START);
        assertThat(called(CodeKind.ITEM, code, LATER)).containsExactly("Tên từ năm sau");
        assertThat(trail("budget.code", first)).containsExactlyInAnyOrder("create", "update");
    }

    @Test
    void aVersionBetweenTwoOthersEndsWhereTheNextBegins() {
        String code = budget.unused(CodeKind.ITEM);
        long first = budget.code(CodeKind.ITEM, code, null, START);
        budget.code(CodeKind.ITEM, code, null, LATER.plusYears(1));
        long between = budget.code(CodeKind.ITEM, code, null, LATER);
        long earliest = budget.code(CodeKind.ITEM, code, null, START.minusYears(3));

        assertThat(draft(first).validTo()).isEqualTo(LATER);
        assertThat(draft(between).validTo()).isEqualTo(LATER.plusYears(1));
        assertThat(draft(earliest).validTo()).isEqualTo(START);
    }

    @Test
    void aCodeThatHadEndedStaysEndedWhenItComesBackLater() {
        String code = budget.unused(CodeKind.ITEM);
        long first = budget.code(CodeKind.ITEM, code, null, START);
        LocalDate end = LocalDate.of(2026, 7, 1);
        saved(codes.save(CodeBook.INDEX, first, 0, ending(draft(first), end)));
        budget.code(CodeKind.ITEM, code, null, LATER);

        assertThat(draft(first).validTo()).isEqualTo(end);
        assertThat(called(CodeKind.ITEM, code, end)).isEmpty();
        assertThat(called(CodeKind.ITEM, code, LATER)).hasSize(1);
    }

    @Test
    void twoVersionsEnteredAtOnceFollowEachOther() throws Exception {
        String code = budget.unused(CodeKind.ITEM);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<SaveResult>> results = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (LocalDate from : List.of(START, LATER)) {
                SecurityContext who = SecurityContextHolder.getContext();
                results.add(two.submit(() -> {
                    SecurityContextHolder.setContext(who);
                    together.await(20, TimeUnit.SECONDS);
                    return codes.save(
                            CodeBook.INDEX, null, 0, budget.draft(CodeKind.ITEM, code, null, "Cùng lúc", from));
                }));
            }
            for (Future<SaveResult> result : results) {
                assertThat(result.get(30, TimeUnit.SECONDS)).isInstanceOf(SaveResult.Saved.class);
            }
        }

        assertThat(codes.page(CodeBook.INDEX, "cung luc " + code, Pageable.unpaged()))
                .extracting(CodeRow::validFrom, CodeRow::validTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LATER, null),
                        org.assertj.core.groups.Tuple.tuple(START, LATER));
    }

    @Test
    void whatTellsAVersionFromOthersDoesNotChangeAfterwards() {
        long id = budget.code(CodeKind.ITEM, budget.unused(CodeKind.ITEM), null, START);
        CodeDraft was = draft(id);

        assertThat(errors(codes.save(
                        CodeBook.INDEX,
                        id,
                        0,
                        new CodeDraft(
                                CodeKind.ITEM, "9999", null, was.name(), LATER, null, was.legalBasis(), true, false))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("code", "budget.error.code-fixed"),
                        org.assertj.core.groups.Tuple.tuple("validFrom", "budget.error.code-fixed"));
        assertThat(errors(codes.save(CodeBook.INDEX, null, 0, was)))
                .containsExactly(FieldError.of("validFrom", "budget.error.code-day-taken", "01/01/2026"));
    }

    @ParameterizedTest
    @CsvSource({"CHAPTER, 50, 050", "CHAPTER, 5099, ''", "ITEM, 60A0, ''", "ITEM, 52, 0052", "SUBITEM, '60 1', ''"})
    void aCodeHasTheDigitsOfItsKindAndZerosInFrontAreFilledIn(CodeKind kind, String typed, String written) {
        SaveResult result = codes.save(CodeBook.INDEX, null, 0, budget.draft(kind, typed, null, ""));

        List<FieldError> wrong = errors(result).stream()
                .filter(error -> error.field().equals("code"))
                .toList();
        assertThat(wrong)
                .isEqualTo(
                        written.isEmpty()
                                ? List.of(FieldError.of("code", "budget.error.code-digits", typed, kind.digits()))
                                : List.of());
    }

    @Test
    void aCodeStandsBelowOneThatHoldsOnItsFirstDay() {
        String alone = budget.unused(CodeKind.SUBITEM);
        assertThat(errors(codes.save(CodeBook.INDEX, null, 0, budget.draft(CodeKind.SUBITEM, alone, null, "Lẻ loi"))))
                .containsExactly(FieldError.of("parentCode", "common.error.missing"));
        assertThat(errors(codes.save(
                        CodeBook.INDEX,
                        null,
                        0,
                        budget.draft(CodeKind.SUBITEM, alone, "6000", "Quá sớm", START.minusDays(1)))))
                .containsExactly(FieldError.of("parentCode", "budget.error.code-no-parent", "6000", "31/12/2025"));
        assertThat(errors(codes.save(CodeBook.INDEX, null, 0, budget.draft(CodeKind.CHAPTER, "007", "6000", "Chương"))))
                .containsExactly(FieldError.of("parentCode", "budget.error.code-parent-kind"));
        assertThat(errors(codes.save(
                        CodeBook.PROGRAMME, null, 0, budget.draft(CodeKind.CHAPTER, "007", null, "Lạc chỗ"))))
                .containsExactly(FieldError.of("kind", "budget.error.code-kind"));
    }

    @Test
    void whatStandsAboveOthersNeitherEndsNorIsDeleted() {
        String item = budget.unused(CodeKind.ITEM);
        long above = budget.code(CodeKind.ITEM, item, null, START);
        long below = budget.code(CodeKind.SUBITEM, budget.unused(CodeKind.SUBITEM), item, START);

        assertThat(errors(codes.save(CodeBook.INDEX, above, 0, ending(draft(above), LATER))))
                .containsExactly(FieldError.of(
                        "validTo",
                        "budget.error.code-has-children",
                        draft(below).code(),
                        "01/01/2027"));
        assertThat(removals.uses("budget.code", above)).containsExactly(new Usage.Use("budget.code", 1));
        assertThat(removals.remove("budget.code", above, "Nhập nhầm"))
                .isEqualTo(SaveResult.Refused.of("id", "budget.error.in-use"));

        saved(removals.remove("budget.code", below, "Nhập nhầm"));
        saved(removals.remove("budget.code", above, "Nhập nhầm"));
        assertThat(codes.find(CodeBook.INDEX, above)).isEmpty();
    }

    @Test
    void theVersionBeforeADeletedOneGoesOn() {
        String item = budget.unused(CodeKind.ITEM);
        long first = budget.code(CodeKind.ITEM, item, null, START);
        long second = budget.code(CodeKind.ITEM, item, null, LATER);
        budget.code(CodeKind.SUBITEM, budget.unused(CodeKind.SUBITEM), item, START);

        saved(removals.remove("budget.code", second, "Chưa ban hành"));

        assertThat(draft(first).validTo()).isNull();
    }

    @Test
    void aCodeOfAnotherBookIsNotFoundThere() {
        long programme = budget.code(CodeKind.PROGRAMME, budget.unused(CodeKind.PROGRAMME), null, START);

        assertThat(codes.find(CodeBook.INDEX, programme)).isEmpty();
        assertThat(removals.remove("budget.code", programme, "Nhầm trang")).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    void onlyASourceGoesOverByItself() {
        assertThat(codes.page(CodeBook.SOURCE, "ma nguon 13", Pageable.unpaged()))
                .extracting(CodeRow::parentCode, CodeRow::carriesOver)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TC", true));
        CodeDraft kind = new CodeDraft(
                CodeKind.SOURCE_KIND,
                budget.unused(CodeKind.SOURCE_KIND),
                null,
                "Loại",
                START,
                null,
                null,
                false,
                true);
        assertThat(errors(codes.save(CodeBook.SOURCE, null, 0, kind)))
                .containsExactly(FieldError.of("carriesOver", "budget.error.code-carries-over"));
    }

    @Test
    void aKindOfSourceWithSourcesBelowIsNotDeleted() {
        long kind = budget.code(CodeKind.SOURCE_KIND, budget.unused(CodeKind.SOURCE_KIND), null, START);
        CodeDraft above = codes.find(CodeBook.SOURCE, kind).orElseThrow().draft();
        budget.code(CodeKind.SOURCE, budget.unused(CodeKind.SOURCE), above.code(), START);

        assertThat(removals.uses("budget.source", kind)).containsExactly(new Usage.Use("budget.source", 1));
    }

    @Test
    void aSearchFindsCodesByTheirKindAndWhatStandsBelow() {
        assertThat(codes.page(CodeBook.INDEX, "chương 509", Pageable.unpaged()))
                .extracting(CodeRow::name)
                .containsExactly("Văn phòng Tỉnh uỷ");
        assertThat(codes.page(CodeBook.INDEX, "tieu muc 6300", Pageable.unpaged()))
                .extracting(CodeRow::code)
                .contains("6301", "6302", "6303", "6304", "6349");
    }

    @Test
    void whoComesSecondIsToldWhoCameFirst() {
        long id = budget.code(CodeKind.ITEM, budget.unused(CodeKind.ITEM), null, START);
        Edited<CodeDraft> read = codes.find(CodeBook.INDEX, id).orElseThrow();
        saved(codes.save(CodeBook.INDEX, id, read.version(), ending(read.draft(), LATER)));

        assertThat(codes.save(CodeBook.INDEX, id, read.version(), read.draft()))
                .isInstanceOf(SaveResult.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHIEF_OF_OFFICE", "AUDITOR"})
    void whoOnlyReadsChangesNothing(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));

        assertThat(codes.count(CodeBook.INDEX, "509")).isPositive();
        assertThat(removals.mayRemove("budget.code")).isFalse();
        assertThatThrownBy(() -> codes.save(CodeBook.INDEX, null, 0, CodeDraft.blank(CodeKind.ITEM, START)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> removals.remove("budget.code", 1, "Thử")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETARY", "ASSET_MANAGER", "ADMIN", "STAFF"})
    void whoHasNothingToDoWithMoneySeesNothing(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));

        assertThatThrownBy(() -> codes.page(CodeBook.INDEX, "", Pageable.unpaged()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> codes.valid(CodeKind.CHAPTER, START)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> called(CodeKind kind, String code, LocalDate on) {
        return codes.valid(kind, on).stream()
                .filter(each -> each.code().equals(code))
                .map(CodeName::name)
                .toList();
    }

    private List<String> trail(String kind, long id) {
        return trail.history(kind, Long.toString(id)).stream()
                .map(TrailRow::action)
                .toList();
    }

    private CodeDraft draft(long id) {
        return codes.find(CodeBook.INDEX, id).orElseThrow().draft();
    }

    private static CodeDraft ending(CodeDraft was, LocalDate end) {
        return new CodeDraft(
                was.kind(),
                was.code(),
                was.parentCode(),
                was.name(),
                was.validFrom(),
                end,
                was.legalBasis(),
                was.confirmed(),
                was.carriesOver());
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
