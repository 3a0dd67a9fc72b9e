package vn.vptu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Trip;

/** What leaders of an invented province do in a week: the regular meetings, and a mixture of everything else. */
final class DemoAgenda {

    private record Topic(
            String kind,
            String content,
            int hour,
            int minute,
            String unit,
            @Nullable String place) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("HOP", "Nghe dự thảo Đề án sắp xếp trường chính trị", 14, 0, "TCT", null),
            new Topic("CO_SO", "Kiểm tra tiến độ xây dựng trụ sở", 13, 30, "PQT", "Công trường trụ sở"),
            new Topic("CO_SO", "Làm việc với xã biên giới Tân Thanh", 7, 30, "PTH", "Xã Tân Thanh"),
            new Topic("HOP", "Họp Ban Chỉ đạo chuyển đổi số", 8, 30, "PCDSCY", null),
            new Topic("HOP", "Nghe báo cáo kết quả kiểm tra, giám sát quý", 15, 0, "UBKT", null),
            new Topic("TIEP_KHACH", "Tiếp đoàn Văn phòng Trung ương Đảng", 14, 0, "PHCLT", "Phòng khách tỉnh"),
            new Topic("LE", "Dự ngày hội Đại đoàn kết toàn dân tộc", 7, 0, "BTGDV", "Xã Chi Lăng"),
            new Topic("HOP", "Giao ban báo chí", 14, 0, "BTGDV", null),
            new Topic("HOP", "Họp Hội đồng thẩm định nhân sự", 8, 0, "BTC", null),
            new Topic("CO_SO", "Kiểm tra công tác cán bộ tại xã Hữu Lũng", 8, 0, "BTC", "Xã Hữu Lũng"),
            new Topic("HOP", "Nghe tình hình khiếu nại, tố cáo kéo dài", 9, 0, "BNC", null),
            new Topic("HOP", "Dự họp Chính phủ trực tuyến với các địa phương", 8, 0, "DUUB", null));

    private final DemoCast cast;
    private final Map<String, Long> kinds;

    DemoAgenda(DemoCast cast, Map<String, Long> kinds) {
        this.cast = cast;
        this.kinds = kinds;
    }

    /** Every week: the Standing Committee on Monday, the Bureau on Thursday, receiving citizens, a busy slot. */
    List<ActivityDraft> regular(LocalDate monday) {
        ActivityDraft standing = meeting(
                monday,
                8,
                0,
                "Giao ban Thường trực Tỉnh uỷ",
                "GIAO_BAN",
                0,
                "TT",
                cast.rooms().get(0));
        ActivityDraft bureau = with(
                meeting(
                        monday.plusDays(3),
                        8,
                        0,
                        "Hội nghị Ban Thường vụ Tỉnh uỷ",
                        "HN_BTV",
                        0,
                        "BTV",
                        cast.rooms().get(0)),
                HalfDay.ALL_DAY);
        ActivityDraft citizens = meeting(
                monday.plusDays(4),
                8,
                0,
                "Tiếp công dân định kỳ",
                "TIEP_CONG_DAN",
                0,
                null,
                cast.rooms().get(5));
        ActivityDraft training = new ActivityDraft(
                Period.on(monday.plusDays(2), HalfDay.ALL_DAY, null),
                "Tập huấn công tác tuyên giáo",
                kind("HOC_TAP"),
                List.of(Participant.leader(cast.leaders().get(5))),
                List.of(),
                Place.room(cast.rooms().get(3)),
                cast.unit("BTGDV"),
                null,
                null,
                null,
                List.of(),
                null,
                new Basis(null, null, null, true, false),
                ActivityDraft.Visibility.INTERNAL,
                null,
                null);
        ActivityDraft office = ActivityDraft.of(
                        Period.on(monday.plusDays(4), HalfDay.AFTERNOON, null),
                        "Làm việc tại cơ quan",
                        kind("TAI_CO_QUAN"))
                .change()
                .chairs(Participant.leader(cast.leaders().get(1)))
                .draft();
        ActivityDraft mission = ActivityDraft.of(
                        new Period(monday.plusDays(1), monday.plusDays(2), HalfDay.ALL_DAY, null, null),
                        "Đi công tác tại Hà Nội",
                        kind("CONG_TAC"))
                .change()
                .chairs(Participant.leader(cast.leaders().get(3)))
                .place(Place.words("Hà Nội"))
                .draft();
        return List.of(standing, bureau, citizens, training, office, mission);
    }

    /** A mixture of other things, each in a half-day in which its chair is free. */
    List<ActivityDraft> various(LocalDate monday, Random random) {
        List<ActivityDraft> drafts = new ArrayList<>();
        List<Integer> chairs = List.of(2, 1, 0, 6, 7, 8, 4, 9, 2, 4, 7, 2);
        List<Integer> days = List.of(0, 0, 2, 0, 1, 2, 5, 3, 1, 2, 4, 4);
        int turn = random.nextInt(3);
        for (int i = 0; i < TOPICS.size(); i++) {
            Topic topic = TOPICS.get(i);
            int day = days.get(i);
            // Not every week the same: a third of the topics rests.
            if (i % 3 == turn && i > 2) {
                continue;
            }
            drafts.add(draft(monday.plusDays(day), topic, chairs.get(i), i));
        }
        return drafts;
    }

    private ActivityDraft draft(LocalDate day, Topic topic, int chair, int n) {
        LocalTime start = LocalTime.of(topic.hour(), topic.minute());
        long leader = cast.leaders().get(chair);
        boolean away = topic.place() != null;
        Trip trip = topic.kind().equals("CO_SO")
                ? new Trip(
                        cast.vehicles().get(n % cast.vehicles().size()),
                        null,
                        day.atTime(start.minusMinutes(45)),
                        day.atTime(start.plusHours(4)),
                        "Trụ sở Tỉnh uỷ")
                : null;
        boolean delegated = topic.kind().equals("TIEP_KHACH");
        return new ActivityDraft(
                Period.on(day, HalfDay.of(start), start),
                topic.content(),
                kind(topic.kind()),
                List.of(Participant.leader(leader)),
                List.of(
                        Attendee.attending(Participant.unit(cast.unit(topic.unit()))),
                        Attendee.attending(Participant.words("các cơ quan liên quan"))),
                away
                        ? Place.words(String.valueOf(topic.place()))
                        : Place.room(cast.rooms().get(1 + n % 2)),
                cast.unit(topic.unit()),
                null,
                null,
                cast.leaders().get(10),
                delegated ? List.of(new Authorisation(leader, cast.leaders().get(9))) : List.of(),
                trip,
                Basis.NONE,
                ActivityDraft.Visibility.INTERNAL,
                null,
                null);
    }

    private ActivityDraft meeting(
            LocalDate day,
            int hour,
            int minute,
            String content,
            String kind,
            int chair,
            @Nullable String organ,
            long room) {
        LocalTime start = LocalTime.of(hour, minute);
        ActivityDraft draft = ActivityDraft.of(Period.on(day, HalfDay.of(start), start), content, kind(kind))
                .change()
                .chairs(Participant.leader(cast.leaders().get(chair)))
                .place(Place.room(room))
                .draft();
        List<Attendee> attendees = organ == null
                ? List.of(Attendee.attending(Participant.unit(cast.unit("BNC"))))
                : List.of(Attendee.attending(Participant.organ(cast.organ(organ))));
        return new ActivityDraft(
                draft.period(),
                draft.content(),
                draft.kindId(),
                draft.chairs(),
                attendees,
                draft.place(),
                cast.unit(organ == null ? "BNC" : "PTH"),
                null,
                null,
                cast.leaders().get(9),
                List.of(),
                null,
                Basis.NONE,
                ActivityDraft.Visibility.INTERNAL,
                null,
                null);
    }

    private static ActivityDraft with(ActivityDraft draft, HalfDay part) {
        Period p = draft.period();
        return draft.change()
                .period(new Period(p.fromDate(), p.toDate(), part, p.start(), p.end()))
                .draft();
    }

    private long kind(String code) {
        return kinds.getOrDefault(code, 1L);
    }
}
