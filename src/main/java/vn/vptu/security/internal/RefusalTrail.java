package vn.vptu.security.internal;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Occurrence;

/** Puts what somebody tried and may not into the trail: a service that refused, whichever way it was reached. */
@Component
class RefusalTrail {

    static final String KIND = "security.refusal";

    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    RefusalTrail(ApplicationEventPublisher events, CurrentActor actor) {
        this.events = events;
        this.actor = actor;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation call && actor.find().isPresent()) {
            String what = call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
            events.publishEvent(new Occurrence(KIND, what, "refused", null));
        }
    }
}
