package vn.vptu.bench.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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

/** Invents activities in the proportions of real schedules: mostly meetings without an end, few of several days. */
final class Agenda {

    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(7, 30),
            LocalTime.of(8, 0),
            LocalTime.of(8, 0),
            LocalTime.of(8, 30),
            LocalTime.of(9, 0),
            LocalTime.of(9, 30),
            LocalTime.of(13, 30),
            LocalTime.of(14, 0),
            LocalTime.of(14, 0),
            LocalTime.of(14, 30),
            LocalTime.of(15, 0),
            LocalTime.of(16, 0),
            LocalTime.of(19, 30));

    private static final Basis INVITATION = new Basis(null, null, null, true, false);

    private final OfficeIds office;
    private final Random random;
    private final Phrases phrases;
    /** The leaders with a column; the others follow activities for the Office. */
    private final List<Long> columns;

    private final List<Long> deputies;

    Agenda(OfficeIds office, Random random) {
        this.office = office;
        this.random = random;
        this.phrases = new Phrases(random);
        this.columns = office.leaders().subList(0, 15);
        this.deputies = office.leaders().subList(15, office.leaders().size());
    }

    private boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Something on some day of a week; nothing reaches beyond its Sunday. */
    ActivityDraft draft(LocalDate monday) {
        // Saturdays are rare, Sundays rarer.
        int n = random.nextInt(100);
        LocalDate day = monday.plusDays(n < 94 ? n % 5 : n < 98 ? 5 : 6);
        long chair = OfficeIds.any(columns, random);
        if (percent(2)) {
            LocalDate last = day.plusDays(random.nextInt(4));
            LocalDate sunday = monday.plusDays(6);
            return absence(day, last.isAfter(sunday) ? sunday : last, chair);
        }
        if (percent(2)) {
            return ActivityDraft.of(Period.on(day, HalfDay.AFTERNOON, null), "", office.kind("BAN"))
                    .change()
                    .chairs(Participant.leader(chair))
                    .draft();
        }
        return ordinary(day, chair);
    }

    /** A short line of a quiet week: a morning each day, then an afternoon. */
    ActivityDraft brief(LocalDate monday, int n) {
        LocalDate day = monday.plusDays(n % 5);
        LocalTime start = n < 5 ? LocalTime.of(8, 0) : LocalTime.of(14, 0);
        return ActivityDraft.of(Period.on(day, HalfDay.of(start), start), phrases.brief(), office.kind("HOP"))
                .change()
                .chairs(Participant.leader(OfficeIds.any(columns, random)))
                .attendees(Attendee.attending(Participant.unit(OfficeIds.any(office.units(), random))))
                .place(Place.room(OfficeIds.any(office.rooms(), random)))
                .draft();
    }

    /** Away for several days. */
    ActivityDraft absence(LocalDate from, LocalDate to, long leader) {
        boolean study = percent(30);
        return ActivityDraft.of(
                        new Period(from, to, HalfDay.ALL_DAY, null, null),
                        study ? "Học tập, bồi dưỡng tại Học viện Chính trị quốc gia" : "Đi công tác tại Hà Nội",
                        office.kind(study ? "HOC_TAP" : "CONG_TAC"))
                .change()
                .chairs(Participant.leader(leader))
                .place(Place.words("Hà Nội"))
                .draft();
    }

    private ActivityDraft ordinary(LocalDate day, long chair) {
        int what = random.nextInt(100);
        boolean away = what >= 70 && what < 90;
        String kind = what < 70 ? "HOP" : away ? "CO_SO" : what < 95 ? "TIEP_KHACH" : "LE";
        String content =
                what < 70 ? phrases.meeting() : away ? phrases.visit() : what < 95 ? phrases.guests() : phrases.event();
        Period period = period(day);
        List<Participant> chairs = chairs(chair);
        List<Authorisation> authorisations = percent(3) && chairs.getFirst().equals(Participant.leader(chair))
                ? List.of(new Authorisation(chair, OfficeIds.any(deputies, random)))
                : List.of();
        return new ActivityDraft(
                period,
                content,
                office.kind(kind),
                chairs,
                attendees(),
                place(away),
                percent(70) ? OfficeIds.any(office.units(), random) : null,
                null,
                percent(20) ? OfficeIds.any(office.units(), random) : null,
                percent(50) ? OfficeIds.any(deputies, random) : null,
                authorisations,
                away && percent(70) ? trip(day, period.start()) : null,
                percent(15) ? INVITATION : Basis.NONE,
                percent(5) ? ActivityDraft.Visibility.LEADERS : ActivityDraft.Visibility.INTERNAL,
                percent(10) ? "Mang theo tài liệu đã gửi" : null,
                percent(2) ? "Đã báo cáo đồng chí Bí thư, hai việc nối tiếp nhau" : null);
    }

    private Period period(LocalDate day) {
        LocalTime start = STARTS.get(random.nextInt(STARTS.size()));
        if (percent(12)) {
            return new Period(day, day, percent(30) ? HalfDay.ALL_DAY : HalfDay.of(start), null, null);
        }
        return new Period(day, day, HalfDay.of(start), start, percent(20) ? start.plusMinutes(105) : null);
    }

    private List<Participant> chairs(long leader) {
        int n = random.nextInt(100);
        if (n < 25) {
            return List.of(Participant.words(phrases.host()));
        }
        Participant second = Participant.leader(OfficeIds.any(columns, random));
        boolean two = n < 30 && !second.equals(Participant.leader(leader));
        return two ? List.of(Participant.leader(leader), second) : List.of(Participant.leader(leader));
    }

    private List<Attendee> attendees() {
        List<Attendee> all = new ArrayList<>();
        if (percent(25)) {
            all.add(Attendee.attending(Participant.organ(OfficeIds.any(office.organs(), random))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(Attendee.attending(Participant.leader(OfficeIds.any(office.leaders(), random))));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(Attendee.attending(Participant.unit(OfficeIds.any(office.units(), random))));
        }
        if (percent(10)) {
            all.add(Attendee.attending(
                    new Participant(Participant.Kind.PERSON, OfficeIds.any(office.people(), random), null)));
        }
        if (percent(60)) {
            all.add(Attendee.attending(Participant.words(phrases.others())));
        }
        if (percent(3)) {
            all.add(Attendee.except(OfficeIds.any(columns, random)));
        }
        return all;
    }

    private Place place(boolean away) {
        if (away) {
            return Place.words(phrases.commune());
        }
        return percent(65) ? Place.room(OfficeIds.any(office.rooms(), random)) : Place.words(phrases.place());
    }

    private Trip trip(LocalDate day, @Nullable LocalTime start) {
        LocalTime begins = start == null ? LocalTime.of(7, 30) : start;
        return new Trip(
                OfficeIds.any(office.vehicles(), random),
                null,
                day.atTime(begins).minusMinutes(45),
                day.atTime(begins).plusHours(4),
                "Trụ sở Tỉnh uỷ");
    }
}
