package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/** A file of codes. A row is a version, known by its kind, its code and its first day. */
class CodeWork extends DraftWork<CodeDraft> {

    private record Key(@Nullable CodeKind kind, String code) {}

    private final CodeBook book;
    private final CodeStore codes;
    private final CodeRules rules;
    private final EntityManager entities;
    private final Map<Long, CodeDraft> stored = new HashMap<>();

    /** The first day of each code that a row above would add: those below it may stand in the same file. */
    private final Map<Key, LocalDate> planned = new HashMap<>();

    CodeWork(CodeBook book, CodeStore codes, CodeRules rules, EntityManager entities) {
        this.book = book;
        this.codes = codes;
        this.rules = rules;
        this.entities = entities;
        codes.all(book).forEach(code -> {
            knows(identity(code.draft()), code);
            stored.put(code.id(), code.draft());
        });
        entities.clear();
        shows("parentCode", CodeDraft::parentCode);
        shows("name", CodeDraft::name);
        shows(
                "validTo",
                code -> code.validTo() == null
                        ? ""
                        : VietnameseDates.numeric(code.validTo().minusDays(1)));
        shows("legalBasis", CodeDraft::legalBasis);
        shows("confirmed", code -> ImportWords.later(code.confirmed()));
        shows("carriesOver", code -> ImportWords.later(code.carriesOver()));
    }

    private static String identity(CodeDraft draft) {
        return draft.kind() + " " + draft.code() + " " + draft.validFrom();
    }

    @Override
    public String identity(ImportedRow row) {
        return identity(read(row, null));
    }

    @Override
    protected CodeDraft draft(ImportedRow row, @Nullable CodeDraft before, Check check) {
        return read(row, before);
    }

    private CodeDraft read(ImportedRow row, @Nullable CodeDraft before) {
        CodeDraft base = before == null
                ? CodeDraft.blank(book.kinds().size() > 1 ? null : book.kinds().getFirst(), LocalDate.EPOCH)
                : before;
        String kind = row.text("kind");
        LocalDate lastDay = row.date("validTo", null);
        return CodeStore.tidy(new CodeDraft(
                kind == null ? base.kind() : CodeKind.valueOf(kind),
                Objects.requireNonNullElse(row.text("code"), ""),
                row.text("parentCode", base.parentCode()),
                Objects.requireNonNullElse(row.text("name", base.name()), ""),
                row.date("validFrom", before == null ? null : before.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1),
                row.text("legalBasis", base.legalBasis()),
                row.yes("confirmed", base.confirmed()),
                row.yes("carriesOver", base.carriesOver())));
    }

    @Override
    protected List<FieldError> check(@Nullable Long id, CodeDraft draft) {
        return rules.check(book, id == null ? null : stored.get(id), draft).stream()
                .filter(error -> !error.code().equals(CodeRules.NO_PARENT) || !isPlanned(draft))
                .toList();
    }

    private boolean isPlanned(CodeDraft draft) {
        CodeKind above = draft.kind() == null ? null : draft.kind().parent();
        LocalDate first = planned.get(new Key(above, Objects.requireNonNullElse(draft.parentCode(), "")));
        return first != null && draft.validFrom() != null && !first.isAfter(draft.validFrom());
    }

    @Override
    protected void accepted(ImportedRow row, CodeDraft draft, boolean fresh) {
        if (fresh) {
            planned.merge(
                    new Key(draft.kind(), draft.code()),
                    draft.validFrom(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    @Override
    protected SaveResult save(@Nullable Long id, int version, CodeDraft draft) {
        return codes.save(book, id, version, draft);
    }

    @Override
    protected void forget() {
        entities.clear();
    }
}
