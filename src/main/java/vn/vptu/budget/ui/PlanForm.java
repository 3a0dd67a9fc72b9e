package vn.vptu.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanProgress;
import vn.vptu.budget.ShareRef;

/** The fields of an internal plan: the share, and item by item what is to be spent in which quarter. */
final class PlanForm extends FixedForm<PlanDraft> implements PlanLineForm.Neighbours {

    private static final int COLUMNS = 4;

    private final PlanDesk desk;
    private final LineChoices choices;
    private final Select<Integer> year = new Select<>();
    private final Picker holder;
    private final Picker unit;
    private final Picker task;
    private final CodeBox chapter = new CodeBox(getTranslation("budget.decision.chapter"));
    private final CodeBox subcategory = new CodeBox(getTranslation("budget.decision.subcategory"));
    private final CodeBox source = new CodeBox(getTranslation("budget.decision.source"));
    private final CodeBox programme = new CodeBox(getTranslation("budget.decision.programme"));
    private final RowsField<PlanDraft.Line> lines;
    private final Div totals = new Div();
    private final Span against = new Span();
    private Optional<ShareRef> asked = Optional.empty();
    private Map<String, PlanProgress> progress = Map.of();
    private Optional<Dong> estimate = Optional.empty();

    PlanForm(PlanDesk desk) {
        super(PlanDraft.class);
        this.desk = desk;
        this.choices = desk.choices();
        columns(COLUMNS);
        year.setLabel(getTranslation("budget.plans.year"));
        year.setItems(desk.plans().years());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        add("year", year).setRequiredIndicatorVisible(true);
        holder = desk.unit(getTranslation("budget.plan.holder"));
        wide(add("holderUnitId", holder, holder.ids()));
        holder.setRequiredIndicatorVisible(true);
        add("chapter", chapter).setRequiredIndicatorVisible(true);
        add("subcategory", subcategory).setRequiredIndicatorVisible(true);
        add("source", source).setRequiredIndicatorVisible(true);
        add("programme", programme);
        unit = choices.unit(getTranslation("budget.decision.unit"));
        wide(add("usingUnitId", unit, unit.ids()));
        task = choices.task(getTranslation("budget.decision.task"));
        wide(add("taskId", task, task.ids()));
        wide(add("reason", new TextField(getTranslation("budget.plans.reason")), Texts.nullable()));
        fix(year, holder, chapter, subcategory, source, programme, unit, task);
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.plan.lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        () -> new PlanLineForm(choices, this)));
        totals.addClassNames("vptu-total", "vptu-plan-totals");
        against.getElement().setAttribute("role", "status");
        getContent().addClassName("vptu-plan-form");
        getContent().add(totals, against);
        onChange(this::recalculate);
    }

    /** Shows a draft, with what can be chosen for it. */
    void start(PlanDraft draft) {
        offer(draft.year());
        read(draft);
        setReadOnly(false);
        recalculate();
    }

    private List<PlanLineForm> forms() {
        return lines.forms().stream().map(PlanLineForm.class::cast).toList();
    }

    /** The index by which a year is planned is that of its end. */
    private void offer(@Nullable Integer of) {
        boolean others = choices.take(of, of == null ? null : LocalDate.of(of, 12, 31));
        chapter.offer(choices.of(CodeKind.CHAPTER));
        subcategory.offer(choices.of(CodeKind.SUBCATEGORY));
        source.offer(choices.of(CodeKind.SOURCE));
        programme.offer(choices.of(CodeKind.PROGRAMME));
        if (others) {
            forms().forEach(PlanLineForm::offer);
        }
    }

    /** Shows what follows from what is typed: what is used and left, the totals, what was given. */
    private void recalculate() {
        Integer of = year.getValue();
        if (choices.take(of, of == null ? null : LocalDate.of(of, 12, 31))) {
            offer(of);
            forms().forEach(PlanLineForm::offer);
        }
        List<PlanLineForm> all = forms();
        PlanDraft now = typed(all);
        ask(now.share());
        Map<String, List<PlanDraft.Line>> items = now.lines().stream()
                .filter(line -> line.item() != null)
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.item())));
        for (PlanLineForm each : all) {
            PlanDraft.Line line = each.typed();
            List<PlanDraft.Line> together = items.getOrDefault(String.valueOf(line.item()), List.of(line));
            each.show(now.with(together).quarters(), of(line.item()));
        }
        List<Dong> sums = now.quarters();
        totals.setText(getTranslation(
                "budget.plan.totals",
                sums.get(0).format(),
                sums.get(1).format(),
                sums.get(2).format(),
                sums.get(3).format(),
                now.total().format()));
        against.setText(estimate.map(given -> PlanWords.against(this, now.total(), given))
                .orElse(""));
        boolean fits = estimate.filter(given -> !given.equals(now.total())).isEmpty();
        against.setClassName("vptu-over", !fits);
        against.setClassName("vptu-muted", fits);
    }

    private @Nullable PlanProgress of(@Nullable String item) {
        if (asked.isEmpty() || item == null) {
            return null;
        }
        PlanProgress found = progress.get(item);
        return found == null ? new PlanProgress(item, List.of(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO)) : found;
    }

    /** What was used is read once for a share, and not with every key. */
    private void ask(Optional<ShareRef> share) {
        if (share.equals(asked)) {
            return;
        }
        asked = share;
        Map<String, PlanProgress> found = new HashMap<>();
        share.ifPresent(each -> desk.plans().progress(each).forEach(item -> found.put(item.item(), item)));
        progress = found;
        estimate = share.flatMap(desk.plans()::estimate);
    }

    private PlanDraft typed(List<PlanLineForm> all) {
        return new PlanDraft(
                year.getValue(),
                id(holder),
                chapter.getValue(),
                subcategory.getValue(),
                source.getValue(),
                programme.getValue(),
                id(unit),
                id(task),
                null,
                all.stream().map(PlanLineForm::typed).toList());
    }

    private static @Nullable Long id(Picker picker) {
        Picker.Choice chosen = picker.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** The lines of the plan of the year before take the place of those that are here. */
    void copyYearBefore() {
        Optional<ShareRef> share = typed(forms()).share();
        if (share.isEmpty()) {
            show(getTranslation("budget.plan.copy-first"));
            return;
        }
        List<PlanDraft.Line> before = desk.plans().ofYearBefore(share.get());
        if (before.isEmpty()) {
            show(getTranslation(
                    "budget.plan.copy-none", Integer.toString(share.get().key().year() - 1)));
            return;
        }
        lines.replace(before);
        recalculate();
    }

    @Override
    public void go(PlanLineForm from, int rows, int quarter) {
        List<PlanLineForm> all = forms();
        int to = all.indexOf(from) + rows;
        if (to >= 0 && to < all.size()) {
            all.get(to).focus(quarter);
        } else if (to == all.size()) {
            lines.addRow();
        }
    }

    @Override
    public void paste(PlanLineForm into, int quarter, String text) {
        PlanBlock block = PlanBlock.read(text, quarter < 0);
        String wrong = block.wrong();
        if (wrong != null) {
            show(getTranslation("budget.plan.paste-wrong", wrong));
            return;
        }
        int first = forms().indexOf(into);
        IntStream.range(forms().size(), first + block.rows().size()).forEach(i -> lines.addRow());
        List<PlanLineForm> all = forms();
        for (int i = 0; i < block.rows().size(); i++) {
            all.get(first + i).fill(block.rows().get(i), Math.max(0, quarter));
        }
        recalculate();
    }

    /** What is being entered, in a few words. */
    String title() {
        return Stream.of(chapter, subcategory, source)
                .map(CodeBox::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    @Override
    PlanDraft begin() {
        return desk.blank();
    }
}
