package vn.vptu.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.persistence.Remembered;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.report.WeekPaper;
import vn.vptu.calendar.report.WeekPaperSource;
import vn.vptu.calendar.report.WeekScheduleParams;

/**
 * The papers of a week: an issued version as it was kept, a draft as the week stands. A draft is for those who make and
 * approve the week; the full variant for those who may read everything in it.
 */
@Component
public class WeekPapers implements WeekPaperSource {

    /** The weeks that people print now; each is a few kilobytes. */
    private static final int MOST_REMEMBERED = 100;

    private record Issued(LocalDate monday, int version) {}

    private final Remembered<Issued, FrozenPaper> issued = new Remembered<>(MOST_REMEMBERED);
    private final WeekStore weeks;
    private final WeekReader reader;
    private final WeekPaperWriter writer;
    private final CurrentActor actor;
    private final Clock clock;

    WeekPapers(WeekStore weeks, WeekReader reader, WeekPaperWriter writer, CurrentActor actor, Clock clock) {
        this.weeks = weeks;
        this.reader = reader;
        this.writer = writer;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WeekPaper> paper(WeekScheduleParams params) {
        boolean limited = params.variant() == WeekScheduleParams.Variant.LIMITED;
        boolean makers = makers(actor.get());
        if (!readable(params)) {
            return Optional.empty();
        }
        Integer issue = params.issue() == null ? inForce(params.week()) : params.issue();
        if (issue != null) {
            return Optional.ofNullable(issued.get(new Issued(params.week(), issue), this::frozen))
                    .map(frozen -> frozen.paper(limited));
        }
        return makers
                ? Optional.of(writer.write(reader.view(params.week(), Translations.VIETNAMESE), limited, null, null))
                : Optional.empty();
    }

    private @Nullable FrozenPaper frozen(Issued which) {
        return weeks.paper(which.monday(), which.version())
                .map(FrozenPaper::parse)
                .orElse(null);
    }

    @Override
    public boolean readable(WeekScheduleParams params) {
        Actor who = actor.get();
        boolean administratorOnly = who.roles().stream().allMatch(Roles.ADMIN::equals);
        boolean limited = params.variant() == WeekScheduleParams.Variant.LIMITED;
        return !administratorOnly && (limited || makers(who) || who.hasAny(Roles.LEADER));
    }

    private static boolean makers(Actor who) {
        return who.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    /** The version that counts now; null as long as there is none, or the next one is being made. */
    private Integer inForce(LocalDate monday) {
        return weeks.find(monday)
                .filter(week -> week.state() == WeekState.ISSUED)
                .map(WeekRecord::issuedVersion)
                .orElse(null);
    }

    /** Both variants of the week as it is issued now, to be kept. */
    String freeze(LocalDate monday, int version) {
        WeekView week = reader.view(monday, Translations.VIETNAMESE);
        LocalDate today = LocalDate.now(clock);
        return FrozenPaper.of(writer.write(week, false, version, today), writer.write(week, true, version, today))
                .json();
    }
}
