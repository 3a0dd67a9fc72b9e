package vn.vptu.calendar.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.calendar.HalfDay;

/** The board of one week in the browser: days by leaders. It shows what it is given and tells what was asked for. */
@Tag("vptu-week-board")
@JsModule("./components/week-board/week-board.ts")
class WeekBoard extends Component implements HasSize, HasStyle {

    private transient @Nullable Supplier<ObjectNode> week;

    /** Something new shall be entered in an empty place; the leader is null where the place belongs to none. */
    interface Creation {
        void at(LocalDate day, HalfDay halfDay, @Nullable Long leaderId);
    }

    /**
     * Shows what this writes, now and whenever the browser starts anew. What was written is sent and not kept: a full
     * week has half a megabyte of words, and a page may be open all day.
     */
    void setWeek(Supplier<ObjectNode> written) {
        week = written;
        if (isAttached()) {
            send();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        send();
    }

    private void send() {
        Supplier<ObjectNode> written = week;
        if (written != null) {
            getElement().executeJs("this.week = $0", written.get());
        }
    }

    void select(@Nullable Long activityId) {
        getElement().callJsFunction("select", activityId == null ? null : Long.toString(activityId));
    }

    /** An activity shall be shown. */
    void onOpen(LongConsumer listener) {
        onActivity("item-open", listener);
    }

    /** An activity shall be edited. */
    void onEdit(LongConsumer listener) {
        onActivity("item-edit", listener);
    }

    /** An activity shall be moved to another time. */
    void onMove(LongConsumer listener) {
        onActivity("item-move", listener);
    }

    private void onActivity(String event, LongConsumer listener) {
        String id = "event.detail.id";
        getElement()
                .addEventListener(
                        event,
                        e -> listener.accept(
                                Long.parseLong(e.getEventData().get(id).asString())))
                .addEventData(id);
    }

    void onCreate(Creation listener) {
        String date = "event.detail.date";
        String part = "event.detail.part";
        String leader = "event.detail.leader";
        getElement()
                .addEventListener("cell-create", e -> {
                    String column = e.getEventData().get(leader).asString();
                    listener.at(
                            LocalDate.parse(e.getEventData().get(date).asString()),
                            HalfDay.valueOf(e.getEventData().get(part).asString()),
                            column.matches("\\d{1,18}") ? Long.valueOf(column) : null);
                })
                .addEventData(date)
                .addEventData(part)
                .addEventData(leader);
    }

    /** Another week shall be shown: -1 the one before, 1 the one after. */
    void onStep(IntConsumer listener) {
        String direction = "event.detail.direction";
        getElement()
                .addEventListener(
                        "week-step",
                        e -> listener.accept(e.getEventData().get(direction).asInt() < 0 ? -1 : 1))
                .addEventData(direction);
    }
}
