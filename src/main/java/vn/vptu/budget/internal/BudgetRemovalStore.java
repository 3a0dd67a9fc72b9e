package vn.vptu.budget.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;

/** Deletes records of the budget that nothing refers to. */
@Component
public class BudgetRemovalStore {

    private static final int LONGEST_REASON = 500;

    private final CodeRepository codes;
    private final MappingRepository mappings;
    private final CodeVersions versions;
    private final CatalogueRemovals catalogues;
    private final List<Usage> modules;
    private final ApplicationEventPublisher events;

    BudgetRemovalStore(
            CodeRepository codes,
            MappingRepository mappings,
            CodeVersions versions,
            CatalogueRemovals catalogues,
            List<Usage> modules,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.mappings = mappings;
        this.versions = versions;
        this.catalogues = catalogues;
        this.modules = modules;
        this.events = events;
    }

    private static Optional<CodeBook> book(String kind) {
        return Arrays.stream(CodeBook.values())
                .filter(book -> book.recordKind().equals(kind))
                .findFirst();
    }

    /** Whether records of the kind are the budget's. */
    public boolean keeps(String kind) {
        return catalogues.keeps(kind)
                || kind.equals(MappingStore.KIND)
                || book(kind).isPresent();
    }

    public List<Usage.Use> uses(String kind, long id) {
        return modules.stream().flatMap(module -> module.of(kind, id).stream()).toList();
    }

    public SaveResult remove(String kind, long id, String typed) {
        if (catalogues.keeps(kind)) {
            catalogues.hold(kind);
        } else {
            versions.hold(book(kind).orElse(CodeBook.INDEX));
        }
        List<FieldError> errors =
                new Check().text("reason", typed, LONGEST_REASON).errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        if (!uses(kind, id).isEmpty()) {
            return SaveResult.Refused.of("id", "budget.error.in-use");
        }
        Optional<Object> before = removed(kind, id);
        if (before.isEmpty()) {
            return new SaveResult.Gone();
        }
        events.publishEvent(Change.of(kind, id, "delete", before.get(), null).because(typed.strip()));
        if (before.get() instanceof CodeDraft code) {
            versions.reopenBefore(code);
        }
        catalogues.afterwards(before.get());
        return new SaveResult.Saved(id);
    }

    private Optional<Object> removed(String kind, long id) {
        if (catalogues.keeps(kind)) {
            return catalogues.remove(kind, id);
        }
        return kind.equals(MappingStore.KIND) ? removeMapping(id) : removeCode(kind, id);
    }

    private Optional<Object> removeMapping(long id) {
        return mappings.lock(id).map(mapping -> {
            mappings.delete(mapping);
            mappings.flush();
            return mapping.draft();
        });
    }

    private Optional<Object> removeCode(String kind, long id) {
        return codes.lock(id)
                .filter(code -> code.draft().kind().book().recordKind().equals(kind))
                .map(code -> {
                    codes.delete(code);
                    codes.flush();
                    return code.draft();
                });
    }
}
