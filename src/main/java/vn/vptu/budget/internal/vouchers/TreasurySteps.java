package vn.vptu.budget.internal.vouchers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Submission;
import vn.vptu.budget.SubmissionState;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** What passes between the Office and the Treasury: sent, recorded, refused, sent again. */
@Component
public class TreasurySteps {

    private final VoucherTaking taking;
    private final Submissions submissions;
    private final VoucherEntries entries;
    private final Clock clock;

    TreasurySteps(VoucherTaking taking, Submissions submissions, VoucherEntries entries, Clock clock) {
        this.taking = taking;
        this.submissions = submissions;
        this.entries = entries;
        this.clock = clock;
    }

    public SaveResult send(long id, int version, String typed, @Nullable LocalDateTime sentAt) {
        String dossier = Check.line(typed);
        Step step = Step.elsewhere("send", DocumentState.APPROVED, DocumentState.REFUSED);
        return taking.take(id, version, step, null, (held, who) -> {
            Instant at = sentAt == null
                    ? clock.instant()
                    : sentAt.atZone(OfficeClock.ZONE).toInstant();
            Check check = new Check()
                    .text("dossierNumber", dossier, 60)
                    .period("sentAt", sentAt == null ? null : sentAt.toLocalDate(), "sentAt", null);
            Optional<String> other = submissions.numbered(id, dossier);
            check.that(other.isEmpty(), "dossierNumber", "budget.error.voucher-dossier", dossier, other.orElse(""));
            LocalDate drawn = held.draft().drawnOn();
            check.that(
                    sentAt == null || drawn == null || !sentAt.toLocalDate().isBefore(drawn),
                    "sentAt",
                    "budget.error.voucher-sent-day",
                    sentAt == null ? "" : VietnameseDates.numeric(sentAt.toLocalDate()),
                    drawn == null ? "" : VietnameseDates.numeric(drawn));
            check.that(
                    sentAt == null || drawn == null || !ahead(sentAt.toLocalDate(), drawn),
                    "sentAt",
                    "budget.error.voucher-day-ahead",
                    sentAt == null ? "" : VietnameseDates.numeric(sentAt.toLocalDate()),
                    VietnameseDates.numeric(LocalDate.now(clock)));
            if (check.errors().isEmpty()) {
                submissions.add(id, dossier, at, who.signature());
                held.record().became(DocumentState.SENT);
            }
            return check.errors();
        });
    }

    public SaveResult record(long id, int version, @Nullable LocalDate treasuryDate, @Nullable String note) {
        Step step = Step.elsewhere("record", DocumentState.SENT);
        return taking.take(id, version, step, null, (held, who) -> {
            Submission sent = submissions.last(id).orElseThrow();
            LocalDate sentOn = day(sent.sentAt());
            Check check = new Check()
                    .chosen("treasuryDate", treasuryDate)
                    .period("treasuryDate", treasuryDate, "treasuryDate", null)
                    .length("note", note, 400);
            check.that(
                    treasuryDate == null || !treasuryDate.isBefore(sentOn),
                    "treasuryDate",
                    "budget.error.voucher-treasury-day",
                    treasuryDate == null ? "" : VietnameseDates.numeric(treasuryDate),
                    VietnameseDates.numeric(sentOn));
            check.that(
                    treasuryDate == null || !ahead(treasuryDate, sentOn),
                    "treasuryDate",
                    "budget.error.voucher-day-ahead",
                    treasuryDate == null ? "" : VietnameseDates.numeric(treasuryDate),
                    VietnameseDates.numeric(LocalDate.now(clock)));
            if (treasuryDate == null || !check.errors().isEmpty()) {
                return check.errors();
            }
            List<FieldError> errors = entries.post(held, treasuryDate, sentOn);
            if (errors.isEmpty()) {
                submissions.answer(
                        id,
                        answered(
                                sent,
                                SubmissionState.RECORDED,
                                treasuryDate,
                                null,
                                who.signature(),
                                Check.trimmed(note)));
                held.record().became(DocumentState.RECORDED);
            }
            return errors;
        });
    }

    public SaveResult refuse(long id, int version, String reason) {
        Step step = Step.elsewhere("refuse", DocumentState.SENT);
        return taking.take(id, version, step, reason, (held, who) -> {
            Submission sent = submissions.last(id).orElseThrow();
            submissions.answer(
                    id, answered(sent, SubmissionState.REFUSED, null, Check.trimmed(reason), who.signature(), null));
            held.record().became(DocumentState.REFUSED);
            return List.of();
        });
    }

    private Submission answered(
            Submission sent,
            SubmissionState state,
            @Nullable LocalDate treasuryDate,
            @Nullable String reason,
            String who,
            @Nullable String note) {
        return new Submission(
                sent.attempt(),
                sent.dossierNumber(),
                sent.sentAt(),
                sent.sentBy(),
                state,
                treasuryDate,
                reason,
                clock.instant(),
                who,
                note);
    }

    /** Whether a day is still to come although what went before has happened: then it is mistyped. */
    private boolean ahead(LocalDate day, LocalDate before) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) && !before.isAfter(today);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(OfficeClock.ZONE).toLocalDate();
    }
}
