package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.Submission;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;

/** A payment document to be read. */
final class VoucherPanel extends Composite<Div> {

    VoucherPanel(VoucherDesk desk, Voucher voucher) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        String reason = voucher.returnedReason();
        if (reason != null) {
            content.add(DocumentPage.returned(this, reason));
        }
        if (voucher.state() == DocumentState.REFUSED) {
            Submission last = voucher.submissions().getLast();
            content.add(note(getTranslation(
                    "budget.voucher.refused-because", Objects.requireNonNullElse(last.refusalReason(), ""))));
        }
        if (isOpen(voucher) && desk.seesAll()) {
            content.add(new PlanWarnings(desk.warnings(voucher.id(), voucher.draft())));
        }
        content.add(facts(desk, voucher));
        content.add(new H2(getTranslation("budget.voucher.lines")));
        content.add(new VoucherLinesGrid(voucher, outlook(desk, voucher)));
        if (!voucher.draft().payees().isEmpty()) {
            content.add(
                    new H2(getTranslation("budget.paper.payees")),
                    new PayeesGrid(voucher.draft().payees()));
        }
        content.add(new VoucherExtras(desk, voucher));
    }

    /** What is free matters until it is set aside. */
    private static List<Optional<ShareOutlook>> outlook(VoucherDesk desk, Voucher voucher) {
        return isOpen(voucher) && desk.seesAll() ? desk.vouchers().outlook(voucher.id(), voucher.draft()) : List.of();
    }

    private static boolean isOpen(Voucher voucher) {
        return voucher.state().editable() || voucher.state() == DocumentState.CHECKED;
    }

    private static Component note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("vptu-draft-offer");
        return note;
    }

    private DescriptionList facts(VoucherDesk desk, Voucher voucher) {
        VoucherDraft draft = voucher.draft();
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.vouchers.kind", VoucherWords.kind(this, Objects.requireNonNull(draft.kind())));
        fact(list, "budget.vouchers.year", String.valueOf(draft.year()));
        fact(list, "budget.voucher.holder", voucher.holderName());
        fact(list, "budget.vouchers.number", draft.number());
        fact(
                list,
                "budget.vouchers.drawn-on",
                draft.drawnOn() == null ? null : VietnameseDates.numeric(draft.drawnOn()));
        fact(
                list,
                "budget.voucher.estimate-type",
                getTranslation("enum.EstimateType."
                        + Objects.requireNonNull(draft.estimateType()).name()));
        fact(
                list,
                "budget.voucher.method",
                getTranslation("enum.PaymentMethod."
                        + Objects.requireNonNull(draft.method()).name()));
        desk.contract(draft.contractId()).ifPresent(found -> {
            Anchor card = new Anchor(ContractList.PATH + "/" + found.id(), found.number());
            list.add(
                    new DescriptionList.Term(getTranslation("budget.voucher.contract")),
                    new DescriptionList.Description(card));
        });
        fact(
                list,
                "budget.voucher.guarantee",
                draft.afterGuarantee() ? getTranslation("budget.voucher.after-guarantee") : null);
        fact(list, "budget.voucher.payee", draft.payeeName());
        fact(list, "budget.voucher.account", draft.payeeAccount());
        fact(list, "budget.voucher.bank", draft.payeeBank());
        fact(list, "budget.vouchers.summary", draft.summary());
        return list;
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
