package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.documents.DocumentTaking;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** How requests to spend are held while a step is taken; what is not for whoever takes it is not there. */
@Component
class RequestTaking implements DocumentTaking.Way<RequestRecord, RequestTaking.Held> {

    private final RequestRepository requests;
    private final RequestLines lines;
    private final RequestScope scope;
    private final RequestNotices notices;

    RequestTaking(RequestRepository requests, RequestLines lines, RequestScope scope, RequestNotices notices) {
        this.requests = requests;
        this.lines = lines;
        this.scope = scope;
        this.notices = notices;
    }

    /** A request under its lock, with the state from which the step began. */
    record Held(RequestRecord record, RequestDraft draft, List<RequestLines.Stored> lines, DocumentState was) {}

    @Override
    public String kind() {
        return SpendingRequests.KIND;
    }

    @Override
    public Optional<RequestRecord> lock(long id) {
        return requests.lock(id).filter(record -> scope.seen().sees(record.unitId()));
    }

    @Override
    public Held hold(RequestRecord record) {
        List<RequestLines.Stored> stored = lines.stored(record.id());
        RequestDraft draft =
                record.draft(stored.stream().map(RequestLines.Stored::content).toList());
        return new Held(record, draft, stored, record.state());
    }

    @Override
    public Object standing(RequestRecord record) {
        return new RequestPicture.Standing(record.state());
    }

    @Override
    public RequestRecord store(RequestRecord record) {
        return requests.saveAndFlush(record);
    }

    @Override
    public FieldError notNow(DocumentState state) {
        return FieldError.of(FieldError.WHOLE, "budget.error.request-step", state);
    }

    @Override
    public void told(RequestRecord record, Held held, Step step, @Nullable String reason) {
        notices.tell(record, Objects.requireNonNull(step.noted()), reason);
    }
}
