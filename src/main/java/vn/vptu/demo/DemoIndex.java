package vn.vptu.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.CodeRow;

/**
 * The codes that the invented documents of former years name, as the index before that of 2026 had them; the index that comes
 * with the application begins with 2026.
 */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoIndex {

    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);
    private static final String BASIS = "Thông tư 324/2016/TT-BTC (số liệu minh hoạ)";

    /** Kinds of codes, those above first. */
    private static final Map<CodeKind, List<String>> NAMED = named();

    private final BudgetCodes codes;

    DemoIndex(BudgetCodes codes) {
        this.codes = codes;
    }

    private static Map<CodeKind, List<String>> named() {
        Map<CodeKind, List<String>> all = new LinkedHashMap<>();
        all.put(CodeKind.CHAPTER, List.of("509"));
        all.put(CodeKind.CATEGORY, List.of("340"));
        all.put(CodeKind.SUBCATEGORY, List.of("351"));
        all.put(CodeKind.ITEM, List.of("6000", "6100", "6300", "6500", "6550", "6600", "6650", "6700", "6900", "7750"));
        all.put(
                CodeKind.SUBITEM,
                List.of(
                        "6001", "6101", "6113", "6123", "6124", "6301", "6302", "6303", "6304", "6501", "6502", "6503",
                        "6551", "6601", "6608", "6651", "6658", "6699", "6702", "6703", "6901", "6907", "7756",
                        "7761"));
        all.put(CodeKind.SOURCE_KIND, List.of("KTC", "TC", "CCTL"));
        all.put(CodeKind.SOURCE, List.of("12", "13", "14"));
        all.put(CodeKind.PROGRAMME, List.of(BudgetKey.NO_PROGRAMME));
        all.put(CodeKind.CARRY_OVER_REASON, List.of("e"));
        return all;
    }

    /** Brings what is not known on that day yet. */
    void bring(LocalDate day) {
        if (!day.isBefore(TO)) {
            return;
        }
        NAMED.forEach((kind, wanted) -> {
            List<String> known =
                    codes.valid(kind, day).stream().map(CodeName::code).toList();
            wanted.stream().filter(code -> !known.contains(code)).forEach(code -> bring(kind, code));
        });
    }

    private void bring(CodeKind kind, String code) {
        CodeRow now = codes.page(kind.book(), code, Pageable.unpaged()).stream()
                .filter(row -> row.kind() == kind && row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind + " " + code));
        Saves.id(codes.save(
                kind.book(),
                null,
                0,
                new CodeDraft(
                        kind,
                        code,
                        kind.needsParent() ? now.parentCode() : null,
                        now.name(),
                        FROM,
                        TO,
                        BASIS,
                        false,
                        now.carriesOver())));
    }
}
