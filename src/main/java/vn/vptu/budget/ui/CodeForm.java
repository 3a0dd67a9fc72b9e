package vn.vptu.budget.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/** The fields of a version of a code. What tells a stored version from others can only be read. */
final class CodeForm extends FixedForm<CodeDraft> {

    private final CodeBook book;
    private final BudgetCodes codes;
    private final LocalDate today;
    private final Select<CodeKind> kind = new Select<>();
    private final TextField code;
    private final ComboBox<String> parent = new ComboBox<>();
    private final DatePicker from;
    private final Map<String, String> parents = new LinkedHashMap<>();

    CodeForm(CodeBook book, BudgetCodes codes, LocalDate today) {
        super(CodeDraft.class);
        this.book = book;
        this.codes = codes;
        this.today = today;
        if (book.kinds().size() > 1) {
            kind.setLabel(getTranslation("budget.codes.kind"));
            kind.setItems(book.kinds());
            kind.setItemLabelGenerator(each -> getTranslation("enum.CodeKind." + each.name()));
            add("kind", kind).setRequiredIndicatorVisible(true);
        } else {
            keep("kind");
        }
        code = add("code", new TextField(getTranslation("budget.codes.code")));
        code.setRequiredIndicatorVisible(true);
        from = Dates.field(getTranslation("common.from"));
        if (book.kinds().size() > 1) {
            parent.setLabel(getTranslation("budget.codes.parent"));
            parent.setItemLabelGenerator(each -> parents.getOrDefault(each, each));
            parent.setClearButtonVisible(true);
            wide(add("parentCode", parent));
            kind.addValueChangeListener(change -> offerParents());
            from.addValueChangeListener(change -> offerParents());
        } else {
            keep("parentCode");
        }
        TextArea name = add("name", new TextArea(getTranslation("budget.codes.name")));
        name.setRequiredIndicatorVisible(true);
        wide(name);
        add("validFrom", from).setRequiredIndicatorVisible(true);
        add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        TextField basis =
                add("legalBasis", new TextField(getTranslation("budget.codes.legal-basis")), Texts.nullable());
        basis.setPlaceholder(getTranslation("budget.codes.legal-basis-example"));
        wide(basis);
        Checkbox confirmed = addPlain("confirmed", new Checkbox(getTranslation("budget.codes.confirmed")));
        confirmed.setHelperText(getTranslation("budget.codes.confirmed-help"));
        wide(confirmed);
        if (book == CodeBook.SOURCE) {
            Checkbox carries = addPlain("carriesOver", new Checkbox(getTranslation("budget.codes.carries-over")));
            carries.setHelperText(getTranslation("budget.codes.carries-over-help"));
            wide(carries);
        } else {
            keep("carriesOver");
        }
        fix(kind, code, from);
    }

    /** The codes that hold on the first day; what had been chosen stays chosen, and saving says when it does not hold. */
    private void offerParents() {
        CodeKind chosen = kind.getValue();
        CodeKind above = chosen == null ? null : chosen.parent();
        LocalDate day = from.getValue() == null ? today : from.getValue();
        String was = parent.getValue();
        parents.clear();
        if (above != null) {
            codes.valid(above, day).forEach(each -> parents.put(each.code(), each.label()));
        }
        parent.setItems(parents.keySet());
        parent.setValue(above == null ? null : was);
        parent.setEnabled(above != null);
        parent.setRequiredIndicatorVisible(chosen != null && chosen.needsParent());
    }

    @Override
    CodeDraft begin() {
        return CodeDraft.blank(book.kinds().size() > 1 ? null : book.kinds().getFirst(), today);
    }
}
