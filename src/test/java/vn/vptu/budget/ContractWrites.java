package vn.vptu.budget;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.trail.WriteExamples;

/** Every step of a contract and of an appendix. */
@Component
record ContractWrites(Contracts service, TestContracts contracts, TestDecisions documents)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Contracts.save", () -> {
            ContractDraft draft = draft();
            SecurityContextHolder.getContext().setAuthentication(documents.maker());
            return () -> service.save(null, 0, draft);
        });
        ofContract(examples);
        ofAppendix(examples);
    }

    private void ofContract(WriteExamples examples) {
        step(
                examples,
                "Contracts.savePapers",
                documents::maker,
                () -> contracts.running(draft()),
                id -> service.savePapers(
                        id,
                        version(id),
                        new ContractPapers(
                                List.of(),
                                List.of(new ContractPapers.Acceptance(
                                        "NT-1", contracts.find(id).draft().signedOn(), Dong.of(5))))));
        step(
                examples,
                "Contracts.check",
                documents::checker,
                () -> contracts.made(draft()),
                id -> service.check(id, version(id)));
        step(
                examples,
                "Contracts.approve",
                documents::approver,
                () -> contracts.checked(draft()),
                id -> service.approve(id, version(id)));
        step(
                examples,
                "Contracts.sendBack",
                documents::approver,
                () -> contracts.checked(draft()),
                id -> service.sendBack(id, version(id), "Sai giá trị"));
        step(
                examples,
                "Contracts.cancel",
                documents::maker,
                () -> contracts.running(draft()),
                id -> service.cancel(id, version(id), "Ký nhầm"));
        step(
                examples,
                "Contracts.liquidate",
                documents::checker,
                () -> contracts.running(draft()),
                id -> service.liquidate(
                        id, version(id), "TL-1", contracts.find(id).draft().endsOn()));
    }

    private void ofAppendix(WriteExamples examples) {
        step(examples, "Contracts.saveAppendix", documents::maker, () -> contracts.running(draft()), id -> {
            AppendixDraft appendix = contracts.appendix(id, 1_000);
            return service.saveAppendix(id, null, 0, appendix);
        });
        step(
                examples,
                "Contracts.checkAppendix",
                documents::checker,
                this::madeAppendix,
                id -> service.checkAppendix(id, 0));
        step(
                examples,
                "Contracts.approveAppendix",
                documents::approver,
                this::checkedAppendix,
                id -> service.approveAppendix(id, 1));
        step(
                examples,
                "Contracts.sendBackAppendix",
                documents::checker,
                this::madeAppendix,
                id -> service.sendBackAppendix(id, 0, "Sai số"));
        step(
                examples,
                "Contracts.cancelAppendix",
                documents::maker,
                this::madeAppendix,
                id -> service.cancelAppendix(id, 0, "Lập nhầm"));
    }

    private long madeAppendix() {
        long contract = contracts.running(draft());
        return contracts.madeAppendix(contract, contracts.appendix(contract, 1_000));
    }

    /** Its first version was made, the next one checked. */
    private long checkedAppendix() {
        long contract = contracts.running(draft());
        return contracts.checkedAppendix(contract, contracts.appendix(contract, 1_000));
    }

    private static void step(
            WriteExamples examples,
            String name,
            Supplier<Authentication> who,
            LongSupplier prepared,
            LongFunction<SaveResult> taken) {
        examples.add(name, () -> {
            long id = prepared.getAsLong();
            SecurityContextHolder.getContext().setAuthentication(who.get());
            return () -> taken.apply(id);
        });
    }

    private int version(long id) {
        return contracts.version(id);
    }

    private ContractDraft draft() {
        return contracts.draft(documents.given(5_000_000), 1_000_000);
    }
}
