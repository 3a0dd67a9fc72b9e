package vn.vptu.reporting;

import java.util.List;
import java.util.Locale;
import vn.vptu.base.i18n.Sentences;

/** What is said to whoever asks about a paper: the same words for people of the office and for strangers. */
public final class PaperCheckWords {

    private final Sentences words;

    public PaperCheckWords(Sentences words) {
        this.words = words;
    }

    public String title(PaperCheck check) {
        return switch (check) {
            case PaperCheck.Issued issued ->
                switch (issued.state()) {
                    case ISSUED -> words.say("reporting.check.in-force");
                    case WITHDRAWN -> words.say("reporting.check.withdrawn");
                    case REPLACED -> words.say("reporting.check.replaced");
                };
            case PaperCheck.Unknown unknown -> words.say("reporting.check.unknown");
            case PaperCheck.TooMany tooMany -> words.say("reporting.check.too-many");
        };
    }

    public List<String> sentences(PaperCheck check) {
        return switch (check) {
            case PaperCheck.Issued issued -> List.of(issued(issued), meaning(issued.state()));
            case PaperCheck.Unknown unknown -> List.of(words.say("reporting.check.unknown-sentence"));
            case PaperCheck.TooMany tooMany -> List.of(words.say("reporting.check.too-many-sentence"));
        };
    }

    private String issued(PaperCheck.Issued issued) {
        String kind = words.say(issued.kindKey());
        String number = issued.number();
        return number == null
                ? words.say("reporting.check.issued", issued.office(), kind, issued.day())
                : words.say(
                        "reporting.check.issued-number",
                        issued.office(),
                        kind,
                        number.substring(0, 1).toLowerCase(Locale.ROOT) + number.substring(1),
                        issued.day());
    }

    private String meaning(IssuedState state) {
        return switch (state) {
            case ISSUED -> words.say("reporting.check.in-force-sentence");
            case WITHDRAWN -> words.say("reporting.check.withdrawn-sentence");
            case REPLACED -> words.say("reporting.check.replaced-sentence");
        };
    }
}
