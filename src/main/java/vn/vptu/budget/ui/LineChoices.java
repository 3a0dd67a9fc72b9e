package vn.vptu.budget.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.TaskRow;
import vn.vptu.directory.Units;

/** What the lines of a document can choose from: the codes of the day from which it counts, the tasks of its year. */
final class LineChoices {

    private static final List<CodeKind> KINDS = List.of(
            CodeKind.CHAPTER,
            CodeKind.SUBCATEGORY,
            CodeKind.SOURCE,
            CodeKind.PROGRAMME,
            CodeKind.CARRY_OVER_REASON,
            CodeKind.ITEM,
            CodeKind.SUBITEM);

    private final BudgetCodes codes;
    private final BudgetTasks tasks;
    private final Units units;
    private final Map<CodeKind, List<CodeName>> offered = new EnumMap<>(CodeKind.class);
    private List<TaskRow> open = List.of();
    private LocalDate day;
    private @Nullable Integer year;

    LineChoices(BudgetCodes codes, BudgetTasks tasks, Units units, LocalDate today) {
        this.codes = codes;
        this.tasks = tasks;
        this.units = units;
        this.day = today;
        readCodes();
    }

    /** Offers what holds for a document of this year that counts from this day; whether that is something else now. */
    boolean take(@Nullable Integer ofYear, @Nullable LocalDate from) {
        LocalDate wanted = indexDay(ofYear, from);
        boolean changed = !Objects.equals(ofYear, year) || !wanted.equals(day);
        if (!Objects.equals(ofYear, year)) {
            year = ofYear;
            open = ofYear == null ? List.of() : tasks.open(ofYear);
        }
        if (!wanted.equals(day)) {
            day = wanted;
            readCodes();
        }
        return changed;
    }

    /** The year's own index holds for whatever comes before it begins or after it ends. */
    private LocalDate indexDay(@Nullable Integer ofYear, @Nullable LocalDate from) {
        if (ofYear == null) {
            return from == null ? day : from;
        }
        LocalDate first = LocalDate.of(ofYear, 1, 1);
        LocalDate last = LocalDate.of(ofYear, 12, 31);
        LocalDate wanted = from == null ? first : from;
        return wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted;
    }

    private void readCodes() {
        KINDS.forEach(kind -> offered.put(kind, codes.valid(kind, day)));
    }

    List<CodeName> of(CodeKind kind) {
        return offered.getOrDefault(kind, List.of());
    }

    Picker unit(String label) {
        return Choices.unit(label, units, day);
    }

    /** The tasks of the year, whichever year is chosen when somebody looks. */
    Picker task(String label) {
        return Picker.searching(
                label,
                (typed, most) -> open.stream()
                        .map(LineChoices::choice)
                        .filter(choice -> CodeBox.matches(choice.text(), typed))
                        .limit(most)
                        .toList(),
                this::task);
    }

    private Optional<Choice> task(long id) {
        return open.stream()
                .filter(task -> task.id() == id)
                .findFirst()
                .map(LineChoices::choice)
                .or(() -> tasks.find(id)
                        .map(task -> new Choice(
                                id, task.draft().code() + " " + task.draft().name())));
    }

    private static Choice choice(TaskRow task) {
        return new Choice(task.id(), task.code() + " " + task.name());
    }
}
