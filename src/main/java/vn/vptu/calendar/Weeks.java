package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.calendar.internal.WeekReader;
import vn.vptu.calendar.internal.WeekSteps;
import vn.vptu.calendar.internal.WeeksWaiting;

/**
 * The weeks: looking at one, and taking it from the secretary's desk over the Chief of Office's to the paper.
 *
 * <p>Whoever looks sees what is his to see: before the issue the secretary, the Chief of Office and the auditor all,
 * others their own, afterwards everybody.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Weeks {

    private final WeekReader reader;
    private final WeekSteps steps;
    private final WeeksWaiting waiting;

    Weeks(WeekReader reader, WeekSteps steps, WeeksWaiting waiting) {
        this.reader = reader;
        this.steps = steps;
        this.waiting = waiting;
    }

    /** The week in which this day lies, in Vietnamese. */
    @Transactional(readOnly = true)
    public WeekView view(LocalDate day) {
        return reader.view(day, Translations.VIETNAMESE);
    }

    /** The week in which this day lies, in the language of its reader. */
    @Transactional(readOnly = true)
    public WeekView view(LocalDate day, Locale language) {
        return reader.view(day, language);
    }

    /** Weeks that wait for somebody to approve or to issue them, and those sent back. */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'AUDITOR')")
    @Transactional(readOnly = true)
    public List<WeekRow> onTheirWay() {
        return waiting.onTheirWay();
    }

    /** The weeks issued last. */
    @Transactional(readOnly = true)
    public List<WeekRow> issued(int most) {
        return waiting.issued(most);
    }

    /** Lays the week before the Chief of Office; it cannot be changed while it lies there. */
    @PreAuthorize("@may.any('SECRETARY')")
    @Transactional
    public SaveResult submit(LocalDate day, int version) {
        return steps.take(day, version, WeekStep.Action.SUBMIT, "");
    }

    /** Takes it back from the Chief of Office's desk. */
    @PreAuthorize("@may.any('SECRETARY')")
    @Transactional
    public SaveResult withdraw(LocalDate day, int version) {
        return steps.take(day, version, WeekStep.Action.WITHDRAW, "");
    }

    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult approve(LocalDate day, int version) {
        return steps.take(day, version, WeekStep.Action.APPROVE, "");
    }

    /** Sends it back to the secretary, saying why. */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult sendBack(LocalDate day, int version, String reason) {
        return steps.take(day, version, WeekStep.Action.RETURN, reason);
    }

    /** Issues an approved week as its next version: from now on everybody sees it and nobody changes it here. */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult issue(LocalDate day, int version) {
        return steps.take(day, version, WeekStep.Action.ISSUE, "");
    }
}
