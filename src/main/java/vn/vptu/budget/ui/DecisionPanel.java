package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ShareOutlook;

/** A document of the estimate to be read. */
final class DecisionPanel extends Composite<Div> {

    DecisionPanel(DecisionDesk desk, Decision decision) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        String reason = decision.returnedReason();
        if (reason != null) {
            content.add(DocumentPage.returned(this, reason));
        }
        content.add(facts(decision));
        content.add(new H2(getTranslation("budget.decision.lines")));
        content.add(new DecisionLinesGrid(decision, outlook(desk, decision)));
        content.add(new DecisionExtras(desk, decision));
    }

    /** What is free matters until it is entered. */
    private static List<Optional<ShareOutlook>> outlook(DecisionDesk desk, Decision decision) {
        boolean open = decision.state().editable() || decision.state() == DocumentState.CHECKED;
        return open && desk.seesAll() ? desk.decisions().outlook(decision.draft()) : List.of();
    }

    private DescriptionList facts(Decision decision) {
        DecisionDraft draft = decision.draft();
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.decisions.kind", DecisionWords.kind(this, Objects.requireNonNull(draft.kind())));
        fact(list, "budget.decisions.year", String.valueOf(draft.year()));
        fact(list, "budget.decisions.holder", decision.holderName());
        fact(list, "budget.decisions.number", draft.number());
        fact(list, "budget.decisions.decided-on", day(draft.decidedOn()));
        fact(list, "budget.decisions.issuer", draft.issuer());
        fact(list, "budget.decisions.counts-from", day(draft.effectiveOn()));
        fact(list, "budget.decisions.legal-basis", draft.legalBasis());
        fact(list, "budget.decisions.summary", draft.summary());
        return list;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.numeric(day);
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
