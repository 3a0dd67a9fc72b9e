package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.Letterheads;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.PaperForms;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.base.report.Signers;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.VietnameseDates;

/** Puts the form of a day, the office's heading and the signatories of that day around a paper. */
@Component
class PaperFrames {

    /** {@code signature.1}, {@code signature.2}…: the captions of a form that is signed by several. */
    private static final String SIGNATURE = "signature.";

    /** The caption that stands for the authority, title and name of the dated signatory at this place. */
    private static final String SIGNATORY = "{signatory}";

    private static final String HINT = ".hint";
    private static final String RECIPIENTS = "recipients";

    private final PaperForms forms;
    private final Letterheads letterheads;
    private final Signers signers;

    PaperFrames(PaperForms forms, Letterheads letterheads, Signers signers) {
        this.forms = forms;
        this.letterheads = letterheads;
        this.signers = signers;
    }

    /**
     * The frame of a paper.
     *
     * @param about the day the paper is about: whose form holds
     * @param date the day on which it is signed
     */
    PaperFrame of(ReportDefinition<?, ?> report, LocalDate about, LocalDate date, @Nullable String number) {
        PaperForm form = forms.on(report.id(), about);
        Letterhead letterhead = letterheads.letterhead();
        return new PaperFrame(
                form,
                letterhead,
                signatures(form, signers.of(report.id(), report.family(), date)),
                number,
                letterhead.place() + ", " + VietnameseDates.longForm(date));
    }

    private static Signatures signatures(PaperForm form, List<SignatureBlock> people) {
        String recipients = form.shows(RECIPIENTS) ? form.text(RECIPIENTS) : null;
        List<SignatureBlock> blocks = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        for (int i = 1; i <= Signatures.MOST; i++) {
            String key = SIGNATURE + i;
            if (form.shows(key)) {
                block(form.text(key), people, i - 1).ifPresent(block -> {
                    blocks.add(block);
                    hints.add(form.shows(key + HINT) ? form.text(key + HINT) : "");
                });
            }
        }
        return new Signatures(recipients, blocks, hints);
    }

    private static Optional<SignatureBlock> block(String caption, List<SignatureBlock> people, int place) {
        if (!caption.equals(SIGNATORY)) {
            return Optional.of(new SignatureBlock(caption, caption.lines().toList(), name(caption, people)));
        }
        return place < people.size() ? Optional.of(people.get(place)) : Optional.empty();
    }

    /** Whoever signs below the words of a caption; nobody when it is not settled who. */
    private static String name(String caption, List<SignatureBlock> people) {
        String wanted = SearchKey.of(caption);
        return people.stream()
                .filter(block -> SearchKey.of(
                                Optional.ofNullable(block.place()).orElse(String.join(" ", block.lines())))
                        .equals(wanted))
                .findFirst()
                .map(SignatureBlock::name)
                .orElse("");
    }
}
