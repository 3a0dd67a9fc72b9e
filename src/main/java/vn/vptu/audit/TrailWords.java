package vn.vptu.audit;

import vn.vptu.base.i18n.Sentences;

/** What lines of the trail are called, on screens and on paper. */
public final class TrailWords {

    private final Sentences words;

    public TrailWords(Sentences words) {
        this.words = words;
    }

    public String kind(String kind) {
        return words.say("trail.kind." + kind);
    }

    public String action(String action) {
        return words.say("trail.action." + action);
    }

    /** "Phòng họp 12": what it is and its number. */
    public String record(TrailRow row) {
        return kind(row.kind()) + " " + row.recordId();
    }

    public String actor(TrailRow row) {
        if (row.actor().isEmpty()) {
            return words.say("audit.trail.nobody");
        }
        String behalf = row.onBehalfOf();
        return behalf == null ? row.actor() : words.say("audit.trail.on-behalf", row.actor(), behalf);
    }
}
