package vn.vptu.calendar.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.WeekView;
import vn.vptu.directory.LeaderName;

/** Writes a week as the board in the browser reads it. Every word in it is already in the reader's language. */
final class BoardJson {

    /** A meeting of that many leaders stands out as shared. */
    private static final int SHARED = 3;
    /** The column of those who have none of their own. */
    private static final String OTHER = "other";

    private final JsonMapper json = JsonMapper.builder().build();
    private final WeekView week;
    private final CalendarWords words;
    private final Map<Long, String> flags;

    BoardJson(WeekView week, CalendarWords words) {
        this.week = week;
        this.words = words;
        this.flags = words.flags(week);
    }

    ObjectNode write(boolean editable, @Nullable Long selected) {
        ObjectNode board = json.createObjectNode();
        ArrayNode days = board.putArray("days");
        ArrayNode items = board.putArray("items");
        Set<Long> columns = week.leaders().stream().map(LeaderName::id).collect(Collectors.toSet());
        boolean others = false;
        for (DayRow day : week.days()) {
            List<ActivityRow> activities = week.on(day.date());
            days.add(day(day, activities));
            for (int i = 0; i < activities.size(); i++) {
                others |= add(items, activities.get(i), day.date(), i, columns);
            }
        }
        ArrayNode leaders = board.putArray("leaders");
        for (LeaderName leader : week.leaders()) {
            leaders.addObject()
                    .put("id", Long.toString(leader.id()))
                    .put("name", leader.fullName())
                    .put("title", leader.shortTitle());
        }
        if (others) {
            leaders.addObject()
                    .put("id", OTHER)
                    .put("name", words.of("calendar.board.others"))
                    .put("title", "");
        }
        board.put("selected", selected == null ? null : Long.toString(selected));
        board.put("editable", editable);
        ObjectNode texts = board.putObject("texts");
        for (String text :
                List.of("grid", "empty", "create", "half", "day", "today", "attends", "continued", "provisional")) {
            texts.put(text, words.of("calendar.board." + text));
        }
        texts.put("none", words.nothing(week, editable));
        return board;
    }

    private ObjectNode day(DayRow day, List<ActivityRow> activities) {
        ObjectNode node = json.createObjectNode();
        node.put("date", day.date().toString());
        node.put("title", words.weekday(day.date()));
        node.put("subtitle", words.subtitle(day));
        node.put("today", day.today());
        node.put("off", !day.working());
        var holiday = day.holiday();
        if (holiday != null && holiday.kind() != DayKind.LAM_BU) {
            node.putObject("holiday").put("text", words.holiday(holiday)).put("provisional", holiday.provisional());
        } else {
            node.putNull("holiday");
        }
        ArrayNode parts = node.putArray("parts");
        for (HalfDay part : parts(day, activities)) {
            parts.addObject().put("id", part.name()).put("label", words.halfDay(part));
        }
        return node;
    }

    /** A day off on which nothing happens takes one line; a working day always has morning and afternoon. */
    private static Set<HalfDay> parts(DayRow day, List<ActivityRow> activities) {
        Set<HalfDay> parts = EnumSet.noneOf(HalfDay.class);
        activities.forEach(activity -> parts.add(activity.period().halfDayOn(day.date())));
        if (day.working()) {
            parts.add(HalfDay.MORNING);
            parts.add(HalfDay.AFTERNOON);
        } else if (parts.isEmpty()) {
            parts.add(HalfDay.ALL_DAY);
        }
        return parts;
    }

    private boolean add(ArrayNode items, ActivityRow activity, LocalDate day, int order, Set<Long> columns) {
        List<String> places = new ArrayList<>(activity.leaderIds().stream()
                .filter(columns::contains)
                .map(id -> Long.toString(id))
                .toList());
        boolean homeless = places.isEmpty();
        if (homeless) {
            places.add(OTHER);
        }
        String flag = flags.get(activity.id());
        boolean off = activity.state() == ActivityState.POSTPONED || activity.state() == ActivityState.CANCELLED;
        ObjectNode node = items.addObject();
        node.put("id", Long.toString(activity.id()));
        node.put("date", day.toString());
        node.put("part", activity.period().halfDayOn(day).name());
        node.put("order", order);
        ArrayNode leaders = node.putArray("leaders");
        places.forEach(leaders::add);
        boolean first = day.equals(activity.period().fromDate());
        var start = activity.period().start();
        node.put("time", first && start != null ? VietnameseDates.clock(start) : "");
        node.put("text", words.title(activity));
        node.put("detail", words.detail(activity));
        node.put("tone", tone(activity, places.size(), flag != null, off));
        node.put("flag", off ? null : flag);
        node.put("state", off ? words.state(activity.state()) : null);
        node.put("struck", off);
        node.put("continued", !first);
        node.put("label", words.sentence(activity, day, flag));
        return homeless;
    }

    private static String tone(ActivityRow activity, int places, boolean clash, boolean off) {
        if (off || activity.busy()) {
            return "muted";
        }
        if (clash) {
            return "bad";
        }
        if (activity.absence() || activity.vehicle() != null) {
            return "gold";
        }
        return places >= SHARED ? "shared" : "info";
    }
}
