package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.Roles;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvances;

/**
 * A paper of an advance to a person. Whoever may see the advance may print it, and that includes the person who has it.
 *
 * @param <R> one line of it
 */
abstract class AdvancePaper<R extends Record> extends DocumentPaper<AdvancePaper.Params, R, PersonAdvance> {

    /** Which advance. */
    record Params(long advance) {}

    private final PersonAdvances advances;

    AdvancePaper(String id, String titleKey, Class<R> row, PersonAdvances advances, DocumentPaperTools tools) {
        super(id, titleKey, Params.class, row, tools);
        this.advances = advances;
    }

    @Override
    public final Set<String> roles() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    final Optional<PersonAdvance> find(Params chosen) {
        return advances.find(chosen.advance());
    }

    @Override
    final @Nullable LocalDate day(PersonAdvance advance) {
        return advance.draft().askedOn();
    }

    @Override
    final String title(PersonAdvance advance) {
        return words().vietnamese(
                        "budget.paper.advance-title",
                        words().vietnamese(titleKey()),
                        advance.draft().number(),
                        advance.personName());
    }

    @Override
    @Nullable String mark(PersonAdvance advance) {
        return switch (advance.stage()) {
            case RETURNED -> "draft-mark";
            case CANCELLED -> "void-mark";
            case DRAFT, CHECKED, APPROVED, PAID, CLOSED -> null;
        };
    }

    /** Whether this paper can be made of an advance that has come so far. */
    boolean made(AdvanceState state) {
        return true;
    }

    @Override
    final void choices(Map<Long, String> names) {
        advances.page(PersonAdvanceFilter.ALL, PageRequest.of(0, MOST_CHOICES)).stream()
                .filter(row -> made(row.state()))
                .forEach(row -> names.put(row.id(), row.number() + " – " + row.personName() + " – " + row.purpose()));
    }
}
