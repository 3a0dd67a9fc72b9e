package vn.vptu.budget;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestRequests;
import vn.vptu.trail.WriteExamples;

/** Every step of a request to spend. */
@Component
record RequestWrites(SpendingRequests service, TestRequests requests, TestDecisions documents)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("SpendingRequests.save", () -> {
            RequestDraft draft = requests.draft(requests.given(5_000_000), 1_000_000);
            SecurityContextHolder.getContext().setAuthentication(documents.maker());
            return () -> service.save(null, 0, draft);
        });
        step(
                examples,
                "SpendingRequests.take",
                documents::maker,
                share -> requests.asked(requests.head(share), draft(share)),
                id -> service.take(id, version(id), requests.find(id).draft().lines()));
        step(
                examples,
                "SpendingRequests.check",
                documents::checker,
                share -> requests.taken(draft(share), share),
                id -> service.check(id, version(id)));
        step(
                examples,
                "SpendingRequests.approve",
                documents::approver,
                share -> requests.checked(draft(share), share),
                id -> service.approve(id, version(id)));
        step(
                examples,
                "SpendingRequests.sendBack",
                documents::approver,
                share -> requests.checked(draft(share), share),
                id -> service.sendBack(id, version(id), "Sai nguồn"));
        step(
                examples,
                "SpendingRequests.cancel",
                documents::maker,
                share -> requests.approved(draft(share), share),
                id -> service.cancel(id, version(id), "Không cần nữa"));
        step(
                examples,
                "SpendingRequests.close",
                documents::maker,
                share -> requests.approved(draft(share), share),
                id -> service.close(id, version(id)));
    }

    private void step(
            WriteExamples examples,
            String name,
            Supplier<Authentication> who,
            ToLongFunction<ShareRef> prepared,
            LongFunction<SaveResult> taken) {
        examples.add(name, () -> {
            long id = prepared.applyAsLong(requests.given(5_000_000));
            SecurityContextHolder.getContext().setAuthentication(who.get());
            return () -> taken.apply(id);
        });
    }

    private RequestDraft draft(ShareRef share) {
        return requests.draft(share, 1_000_000);
    }

    private int version(long id) {
        return requests.version(id);
    }
}
