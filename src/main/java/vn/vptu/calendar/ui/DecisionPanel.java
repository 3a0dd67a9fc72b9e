package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.HolidayDecision;
import vn.vptu.base.time.HolidayDecisions;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;

/** Where one yearly decision is entered, with the picture of what the year becomes before anything is saved. */
final class DecisionPanel extends Composite<Div> {

    private final HolidayDecisions decisions;
    private final WorkingDays workingDays;
    private final int year;
    private final String code;
    private final Runnable close;
    private final DecisionForm form;
    private final Paragraph sentence = new Paragraph();
    private final YearPicture picture = new YearPicture();
    private final Div actions = new Div();
    private @Nullable HolidayDecision read;
    private boolean left;

    DecisionPanel(
            HolidayDecisions decisions, WorkingDays workingDays, int year, String code, String name, Runnable close) {
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.year = year;
        this.code = code;
        this.close = close;
        this.form = new DecisionForm(swapsOnly(), year, this::proposed);
        form.onChange(this::preview);
        actions.addClassName("vptu-detail-actions");
        H3 becomes = new H3(getTranslation("calendar.holidays.becomes"));
        Div outlook = new Div(becomes, sentence, picture);
        outlook.addClassName("vptu-outlook");
        getContent().addClassName("vptu-detail");
        getContent().add(new H2(name), form, outlook, actions);
        open();
    }

    private boolean swapsOnly() {
        return code.equals(HolidayDecision.SWAPS);
    }

    private void open() {
        read = decisions.find(year, code).orElse(null);
        form.read(read == null ? form.blank() : DecisionDraft.of(read));
        actions.removeAll();
        if (read != null) {
            actions.add(Buttons.danger(getTranslation("calendar.holidays.take-back"), this::askToTakeBack));
        }
        actions.add(Buttons.quiet(getTranslation("common.close"), close));
        actions.add(Buttons.primary(getTranslation("common.save"), this::save));
        preview();
    }

    private List<LocalDate> proposed(List<LocalDate> holiday) {
        return farOff(holiday)
                ? List.of()
                : workingDays.proposeCompensation(year, code, holiday).stream()
                        .map(Holiday::date)
                        .toList();
    }

    private boolean farOff(List<LocalDate> days) {
        return days.stream().anyMatch(day -> Math.abs(day.getYear() - year) > 1);
    }

    /** The form is read leniently: what is not entered yet is simply not in the picture. */
    private void preview() {
        form.write().ifPresent(draft -> {
            HolidayDecision decision = draft.decision(year, code);
            TreeSet<LocalDate> days = new TreeSet<>();
            decision.days().forEach(day -> days.add(day.date()));
            if (days.isEmpty() || farOff(List.copyOf(days))) {
                sentence.setText(getTranslation("calendar.holidays.nothing-yet"));
                picture.setVisible(false);
                return;
            }
            List<Holiday> becomes = IntStream.rangeClosed(
                            days.first().getYear(), days.last().getYear())
                    .filter(each -> each >= WorkingDays.FIRST_YEAR && each <= WorkingDays.LAST_YEAR)
                    .mapToObj(each -> workingDays.preview(each, decision))
                    .flatMap(List::stream)
                    .toList();
            sentence.setText(stretch(draft, becomes));
            picture.show(days, becomes);
        });
    }

    /** How long nobody works around the holiday. */
    private String stretch(DecisionDraft draft, List<Holiday> days) {
        if (draft.holiday().isEmpty()) {
            return getTranslation("calendar.holidays.swapped", draft.swaps().size());
        }
        Predicate<LocalDate> off = day -> days.stream()
                .filter(holiday -> holiday.date().equals(day))
                .findFirst()
                .map(holiday -> holiday.kind().isOff())
                .orElse(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        LocalDate first = draft.holiday().getFirst();
        while (off.test(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate last = draft.holiday().getLast();
        while (off.test(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return getTranslation(
                "calendar.holidays.stretch", words(first), words(last), ChronoUnit.DAYS.between(first, last) + 1);
    }

    private String words(LocalDate day) {
        return getTranslation("enum.DayOfWeek." + day.getDayOfWeek()) + " " + VietnameseDates.numeric(day);
    }

    boolean changed() {
        return !left && form.changed();
    }

    /** Lets go of what was typed. */
    void forget() {
        left = true;
    }

    void save() {
        form.write().ifPresent(draft -> {
            List<FieldError> missing = draft.errors(swapsOnly());
            if (missing.isEmpty()) {
                show(decisions.save(draft.decision(year, code), read), "common.saved");
            } else {
                form.show(missing);
            }
        });
    }

    private void askToTakeBack() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("calendar.holidays.take-back"));
        ask.setText(getTranslation(
                swapsOnly() ? "calendar.holidays.take-back-swaps" : "calendar.holidays.take-back-holiday"));
        ask.setConfirmButton(getTranslation("calendar.holidays.take-back"), confirm -> takeBack());
        ask.setCancelButton(getTranslation("common.back"), cancel -> {});
        ask.open();
    }

    private void takeBack() {
        HolidayDecision none = new HolidayDecision(year, code, "", List.of());
        show(decisions.save(none, read), "calendar.holidays.taken-back");
    }

    private void show(SaveResult result, String done) {
        switch (result) {
            case SaveResult.Saved saved -> {
                forget();
                Notices.done(getTranslation(done));
                close.run();
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict ->
                form.show(
                        getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(getTranslation("common.open-newest"), this::open));
            case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
        }
    }
}
