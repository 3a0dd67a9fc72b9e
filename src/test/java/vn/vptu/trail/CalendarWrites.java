package vn.vptu.trail;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.lists.ListExports;
import vn.vptu.base.lists.ListRequest;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.WeekImports;
import vn.vptu.calendar.Weeks;
import vn.vptu.calendar.internal.weekimport.WeekImport;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.WeekSheet;

/** Writes of activities and weeks, and a list that is taken away. */
@Component
record CalendarWrites(
        TestCalendar calendar,
        TestAccounts accounts,
        Activities activities,
        ActivityKinds kinds,
        Weeks weeks,
        WeekImports imports,
        ListExports exports)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Activities.save", () -> {
            secretary();
            LocalDate monday = TestWeeks.monday();
            LocalTime start = LocalTime.of(8, 0);
            ActivityDraft draft = ActivityDraft.of(
                    Period.on(monday, HalfDay.of(start), start),
                    "Họp có vết",
                    kinds.active().getFirst().id());
            return () -> activities.save(null, 0, draft);
        });
        examples.add("Activities.move", () -> {
            LocalDate monday = TestWeeks.monday();
            long id = meeting(monday);
            return () -> activities.move(id, version(id), TestCalendar.hours(monday.plusDays(1), 9, 10));
        });
        examples.add("Activities.postpone", () -> {
            long id = meeting(TestWeeks.monday());
            return () -> activities.postpone(id, version(id), "Bận đột xuất", null);
        });
        examples.add("Activities.cancel", () -> {
            long id = meeting(TestWeeks.monday());
            return () -> activities.cancel(id, version(id), "Không cần nữa");
        });
        examples.add("Activities.reinstate", () -> {
            long id = meeting(TestWeeks.monday());
            activities.cancel(id, version(id), "Không cần nữa");
            return () -> activities.reinstate(id, version(id));
        });
        weeks(examples);
        examples.add("WeekImports.save", () -> {
            secretary();
            LocalDate monday = TestWeeks.monday();
            byte[] file = WeekSheet.of(List.of(WeekSheet.day(monday), "Sáng", "8h", "Giao ban có vết"));
            WeekImport read = (WeekImport) imports.read(monday, file);
            return () -> imports.save(read, Set.of(), Set.of(), "lich.xlsx", file);
        });
        examples.add("ListExports.export", () -> {
            as(Roles.AUDITOR);
            ListRequest nothing =
                    new ListRequest("audit.trail", Map.of("actor", List.of("không ai cả")), List.of("at", "actor"));
            return () -> {
                exports.export(nothing, Translations.VIETNAMESE, OutputStream.nullOutputStream());
                return null;
            };
        });
    }

    private void weeks(WriteExamples examples) {
        examples.add("Weeks.submit", () -> {
            LocalDate monday = week();
            return () -> weeks.submit(monday, version(monday));
        });
        examples.add("Weeks.withdraw", () -> {
            LocalDate monday = week();
            calendar.submit(monday);
            return () -> weeks.withdraw(monday, version(monday));
        });
        examples.add("Weeks.approve", () -> {
            LocalDate monday = week();
            calendar.submit(monday);
            return () -> weeks.approve(monday, version(monday));
        });
        examples.add("Weeks.sendBack", () -> {
            LocalDate monday = week();
            calendar.submit(monday);
            return () -> weeks.sendBack(monday, version(monday), "Thiếu người chủ trì");
        });
        examples.add("Weeks.issue", () -> {
            LocalDate monday = week();
            calendar.submit(monday);
            calendar.approve(monday);
            return () -> weeks.issue(monday, version(monday));
        });
    }

    private LocalDate week() {
        LocalDate monday = TestWeeks.monday();
        meeting(monday);
        return monday;
    }

    private long meeting(LocalDate monday) {
        long id = calendar.meeting(monday, 8, "Họp có vết");
        secretary();
        return id;
    }

    private int version(long activity) {
        return activities.find(activity).orElseThrow().version();
    }

    private int version(LocalDate monday) {
        return weeks.view(monday).week().version();
    }

    private void secretary() {
        as(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE);
    }

    private void as(String... roles) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(roles));
    }
}
