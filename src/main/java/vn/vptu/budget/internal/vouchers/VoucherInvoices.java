package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.VoucherDraft;

/** An invoice is paid once: a supplier's tax code, the signs and the number tell it from all others of all years. */
@Component
class VoucherInvoices {

    private final JdbcClient jdbc;

    VoucherInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Paying(String number, LocalDate drawnOn) {}

    /**
     * The invoices that another document pays already. The supplier is locked, so that two documents with the same invoice do
     * not miss each other.
     */
    List<FieldError> twice(@Nullable Long id, VoucherDraft draft) {
        Long supplier = draft.supplierId();
        if (supplier == null || draft.kind() == null || !draft.kind().invoiced()) {
            return List.of();
        }
        boolean there = jdbc.sql("select id from budget_supplier where id = ? for update")
                .param(supplier)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!there) {
            return List.of(FieldError.of("supplierId", "budget.error.voucher-supplier-gone"));
        }
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            VoucherDraft.Line line = draft.lines().get(i);
            String number = line.invoiceNumber();
            if (number != null) {
                String field = "lines." + i + ".invoiceNumber";
                String shown = line.invoiceSymbol() == null ? number : line.invoiceSymbol() + " " + number;
                paying(id, supplier, line.invoiceSymbol(), number)
                        .ifPresent(other -> errors.add(FieldError.of(
                                field,
                                "budget.error.voucher-invoice-twice",
                                shown,
                                other.number(),
                                VietnameseDates.numeric(other.drawnOn()))));
            }
        }
        return errors;
    }

    /** Leading zeros are written or not: 0000123 is 123. */
    private Optional<Paying> paying(@Nullable Long id, long supplier, @Nullable String symbol, String number) {
        return jdbc.sql("select v.number, v.drawn_on from budget_voucher_line l"
                        + " join budget_voucher v on v.id = l.voucher_id where v.supplier_id = :supplier"
                        + " and trim(leading '0' from l.invoice_number) = trim(leading '0' from :number)"
                        + " and upper(coalesce(l.invoice_symbol, '')) = upper(:symbol) and v.id <> :id"
                        + " and v.kind in ('DRAW_ACTUAL', 'DRAW_ADVANCE', 'SETTLEMENT')"
                        + " and v.state not in ('CANCELLED', 'REVERSED') order by v.id limit 1")
                .param("supplier", supplier)
                .param("number", number)
                .param("symbol", symbol == null ? "" : symbol)
                .param("id", id == null ? 0 : id)
                .query(Paying.class)
                .optional();
    }
}
