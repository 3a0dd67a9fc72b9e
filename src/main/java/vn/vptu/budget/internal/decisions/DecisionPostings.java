package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.Posting;

/** What the lines of a document become in the ledger. */
final class DecisionPostings {

    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

    private DecisionPostings() {}

    /** The postings of all lines; of a line that is not whole, none. */
    static List<Posting> of(DecisionDraft draft, LocalDate day) {
        List<Posting> all = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            all.addAll(of(draft, i, day));
        }
        return all;
    }

    /** The postings of one line, counted from 0. A split takes from the holder's own share what it gives. */
    static List<Posting> of(DecisionDraft draft, int index, LocalDate day) {
        DecisionDraft.Line line = draft.lines().get(index);
        DecisionKind kind = draft.kind();
        Dong amount = line.amount();
        Optional<ShareRef> found = share(draft, line);
        if (kind == null || amount == null || amount.isZero() || found.isEmpty()) {
            return List.of();
        }
        ShareRef share = found.get();
        EntryKind entry = kind.entry(line.carriedAdvance());
        Posting posting = Posting.of(index + 1, share, entry, amount, day)
                .because(reason(line))
                .subitem(line.subitem());
        if (kind != DecisionKind.SPLIT) {
            return List.of(posting);
        }
        Posting from = Posting.of(index + 1, ShareRef.own(share.key()), entry, amount.negate(), day)
                .because(reason(line));
        return share.equals(ShareRef.own(share.key())) ? List.of() : List.of(from, posting);
    }

    /** The share that a line names; empty while its codes are not whole. */
    static Optional<ShareRef> share(DecisionDraft draft, DecisionDraft.Line line) {
        Integer year = draft.year();
        Long holder = draft.holderUnitId();
        String chapter = line.chapter();
        String subcategory = line.subcategory();
        String source = line.source();
        if (year == null || holder == null || chapter == null || subcategory == null || source == null) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                year,
                holder,
                chapter,
                subcategory,
                source,
                Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME));
        return Optional.of(new ShareRef(
                key,
                Objects.requireNonNullElse(line.usingUnitId(), ShareRef.OWN),
                Objects.requireNonNullElse(line.taskId(), ShareRef.NO_TASK)));
    }

    private static @Nullable String reason(DecisionDraft.Line line) {
        return line.note();
    }

    /** What the ledger refused, at the fields of the document: it counts lines from 1 and has names of its own. */
    static List<FieldError> errors(List<FieldError> refused) {
        return refused.stream()
                .map(error -> error.at(field(error.field())))
                .distinct()
                .toList();
    }

    private static String field(String posting) {
        Matcher line = LINE.matcher(posting);
        if (!line.matches()) {
            return FieldError.WHOLE;
        }
        int index = Integer.parseInt(line.group(1)) - 1;
        String component = switch (line.group(2)) {
            case "chapter", "subcategory", "source", "programme", "subitem" -> line.group(2);
            default -> "amount";
        };
        return "lines." + index + "." + component;
    }
}
