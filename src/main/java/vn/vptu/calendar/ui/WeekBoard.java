package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.calendar.HalfDay;

/** The board of one week in the browser: days by leaders. It shows what it is given and tells what was asked for. */
@Tag("vptu-week-board")
@JsModule("./components/week-board/week-board.ts")
class WeekBoard extends Component implements HasSize, HasStyle {

    void setWeek(ObjectNode week) {
        getElement().setPropertyJson("week", week);
    }

    void select(@Nullable Long activityId) {
        getElement().callJsFunction("select", activityId == null ? null : Long.toString(activityId));
    }

    /** Somebody chose an activity and wants to do something with it. */
    abstract static class ActivityEvent extends ComponentEvent<WeekBoard> {

        private final long activityId;

        ActivityEvent(WeekBoard source, boolean fromClient, String id) {
            super(source, fromClient);
            this.activityId = Long.parseLong(id);
        }

        long activityId() {
            return activityId;
        }
    }

    /** An activity shall be shown. */
    @DomEvent("item-open")
    static class OpenEvent extends ActivityEvent {
        public OpenEvent(WeekBoard source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** An activity shall be edited. */
    @DomEvent("item-edit")
    static class EditEvent extends ActivityEvent {
        public EditEvent(WeekBoard source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** An activity shall be moved to another time. */
    @DomEvent("item-move")
    static class MoveEvent extends ActivityEvent {
        public MoveEvent(WeekBoard source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** Something new shall be entered in an empty place. */
    @DomEvent("cell-create")
    static class CreateEvent extends ComponentEvent<WeekBoard> {

        private final LocalDate day;
        private final HalfDay halfDay;
        private final @Nullable Long leaderId;

        public CreateEvent(
                WeekBoard source,
                boolean fromClient,
                @EventData("event.detail.date") String date,
                @EventData("event.detail.part") String part,
                @EventData("event.detail.leader") String leader) {
            super(source, fromClient);
            this.day = LocalDate.parse(date);
            this.halfDay = HalfDay.valueOf(part);
            this.leaderId = leader.matches("\\d{1,18}") ? Long.valueOf(leader) : null;
        }

        LocalDate day() {
            return day;
        }

        HalfDay halfDay() {
            return halfDay;
        }

        /** Null when the place belongs to no leader. */
        @Nullable Long leaderId() {
            return leaderId;
        }
    }

    /** Another week shall be shown. */
    @DomEvent("week-step")
    static class StepEvent extends ComponentEvent<WeekBoard> {

        private final int direction;

        public StepEvent(WeekBoard source, boolean fromClient, @EventData("event.detail.direction") int direction) {
            super(source, fromClient);
            this.direction = direction < 0 ? -1 : 1;
        }

        int direction() {
            return direction;
        }
    }

    <T extends ComponentEvent<?>> Registration on(Class<T> event, ComponentEventListener<T> listener) {
        return addListener(event, listener);
    }
}
