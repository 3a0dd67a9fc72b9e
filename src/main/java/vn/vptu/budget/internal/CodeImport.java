package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;

/**
 * The codes of one book from a file, such as the annex of a circular: each row a version of a code.
 *
 * @param example the code that the template shows
 */
record CodeImport(
        CodeBook book,
        String code,
        String titleKey,
        String path,
        Example example,
        CodeStore codes,
        CodeRules rules,
        EntityManager entities)
        implements ImportDefinition<CodeDraft> {

    /** A code as people write it. */
    record Example(String kind, String code, String parent, String name) {}

    @Override
    public Set<String> keepers() {
        return Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
    }

    @Override
    public List<ImportColumn> columns() {
        List<ImportColumn> columns = new ArrayList<>();
        boolean levels = book.kinds().size() > 1;
        if (levels) {
            columns.add(ImportColumn.of("kind", "budget.codes.kind", CHOICE, example.kind())
                    .needed()
                    .orCalled("Loại mã", "Cấp")
                    .from(book.kinds().stream()
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.CodeKind." + kind.name()))
                            .toList()));
        }
        columns.add(ImportColumn.of("code", "budget.codes.code", TEXT, example.code())
                .needed()
                .orCalled("Mã số"));
        if (levels) {
            columns.add(ImportColumn.of("parentCode", "budget.codes.parent", TEXT, example.parent())
                    .orCalled("Mã cấp trên", "Thuộc mục"));
        }
        columns.add(ImportColumn.of("name", "budget.codes.name", TEXT, example.name())
                .needed()
                .orCalled("Nội dung", "Tên"));
        columns.add(ImportColumn.of("validFrom", "common.from", DATE, "01/01/2026")
                .needed()
                .orCalled("Áp dụng từ", "Hiệu lực từ"));
        columns.add(ImportColumn.of("validTo", "common.to", DATE, "").orCalled("Đến ngày", "Đến hết"));
        columns.add(ImportColumn.of("legalBasis", "budget.codes.legal-basis", TEXT, "Thông tư 130/2025/TT-BTC")
                .orCalled("Văn bản"));
        columns.add(ImportColumn.of("confirmed", "budget.codes.confirmed", YES_NO, "Có")
                .orCalled("Đã kiểm tra"));
        if (book == CodeBook.SOURCE) {
            columns.add(ImportColumn.of("carriesOver", "budget.codes.carries-over", YES_NO, "Có"));
        }
        return columns;
    }

    @Override
    public ImportWork<CodeDraft> begin() {
        return new CodeWork(book, codes, rules, entities);
    }
}
