package vn.vptu.budget;

import java.time.LocalDate;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestVouchers;
import vn.vptu.trail.WriteExamples;

/** Every step of a payment document. */
@Component
record VoucherWrites(Vouchers service, TestVouchers vouchers, TestDecisions documents) implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Vouchers.save", () -> {
            VoucherDraft draft = draft();
            SecurityContextHolder.getContext().setAuthentication(documents.maker());
            return () -> service.save(null, 0, draft);
        });
        step(examples, "Vouchers.check", documents::checker, vouchers::made, id -> service.check(id, version(id)));
        step(
                examples,
                "Vouchers.approve",
                documents::approver,
                vouchers::checked,
                id -> service.approve(id, version(id)));
        step(
                examples,
                "Vouchers.sendBack",
                documents::approver,
                vouchers::checked,
                id -> service.sendBack(id, version(id), "Sai số tiền"));
        step(
                examples,
                "Vouchers.cancel",
                documents::maker,
                vouchers::approved,
                id -> service.cancel(id, version(id), "Lập nhầm"));
        step(
                examples,
                "Vouchers.send",
                documents::maker,
                vouchers::approved,
                id -> service.send(id, version(id), "HS-VẾT-" + id, null));
        step(
                examples,
                "Vouchers.refuse",
                documents::maker,
                vouchers::sent,
                id -> service.refuse(id, version(id), "Sai nguồn"));
        step(
                examples,
                "Vouchers.record",
                documents::maker,
                vouchers::sent,
                id -> service.record(id, version(id), day(id), null));
        step(
                examples,
                "Vouchers.reverse",
                documents::approver,
                vouchers::recorded,
                id -> service.reverse(id, version(id), day(id), "Ghi nhầm"));
    }

    private void step(
            WriteExamples examples,
            String name,
            Supplier<Authentication> who,
            ToLongFunction<VoucherDraft> prepared,
            LongFunction<SaveResult> taken) {
        examples.add(name, () -> {
            long id = prepared.applyAsLong(draft());
            SecurityContextHolder.getContext().setAuthentication(who.get());
            return () -> taken.apply(id);
        });
    }

    private int version(long id) {
        return vouchers.version(id);
    }

    private LocalDate day(long id) {
        return vouchers.find(id).draft().drawnOn();
    }

    private VoucherDraft draft() {
        return vouchers.draw(documents.given(5_000_000), 1_000_000);
    }
}
