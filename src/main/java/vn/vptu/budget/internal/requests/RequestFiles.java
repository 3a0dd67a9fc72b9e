package vn.vptu.budget.internal.requests;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.files.AttachmentOwner;

/** Quotations, plans, the signed request: for whoever sees the request, attached by whoever asks and by accountants. */
@Component
class RequestFiles implements AttachmentOwner {

    private static final Set<DocumentState> DONE = Set.of(DocumentState.CANCELLED, DocumentState.CLOSED);

    private final RequestQueries requests;
    private final CurrentActor actor;

    RequestFiles(RequestQueries requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return SpendingRequests.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent() && requests.find(id).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find()
                        .filter(who -> who.hasAny(Roles.FINANCE, Roles.DEPARTMENT_HEAD))
                        .isPresent()
                && requests.find(id)
                        .filter(request -> !DONE.contains(request.state()))
                        .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return requests.find(id)
                .map(request -> request.draft().number() == null
                        ? request.draft().summary()
                        : request.draft().number())
                .orElse("");
    }
}
