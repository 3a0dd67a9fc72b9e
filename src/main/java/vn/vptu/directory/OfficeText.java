package vn.vptu.directory;

import java.util.Arrays;
import java.util.Optional;

/** The texts the Office sets: its names on screens, and the fixed words of its papers. */
public enum OfficeText {
    OFFICE_NAME("office.name", Group.OFFICE, 120, false),
    PROVINCE("office.province", Group.OFFICE, 120, false),
    SUPERIOR("paper.superior", Group.PAPER, 120, false),
    ISSUER("paper.issuer", Group.PAPER, 120, false),
    PARTY_TITLE("paper.party-title", Group.PAPER, 120, false),
    PLACE("paper.place", Group.PAPER, 60, false),
    SCHEDULE_TITLE("schedule.title", Group.SCHEDULE, 120, false),
    SCHEDULE_SUBJECT("schedule.subject", Group.SCHEDULE, 300, false),
    SCHEDULE_RECIPIENTS("schedule.recipients", Group.SCHEDULE, 1000, true),
    SCHEDULE_SIGNER_LINES("schedule.signer-lines", Group.SCHEDULE, 300, true),
    SCHEDULE_SIGNER_NAME("schedule.signer-name", Group.SCHEDULE, 120, false),
    SCHEDULE_EMPTY_HALF_DAY("schedule.empty-half-day", Group.SCHEDULE, 120, false),
    SCHEDULE_DUTY("schedule.duty", Group.SCHEDULE, 500, false);

    /** What the texts are for. */
    public enum Group {
        OFFICE,
        PAPER,
        SCHEDULE
    }

    private final String code;
    private final Group group;
    private final int longest;
    private final boolean lines;

    OfficeText(String code, Group group, int longest, boolean lines) {
        this.code = code;
        this.group = group;
        this.longest = longest;
        this.lines = lines;
    }

    /** How it is stored and asked for. */
    public String code() {
        return code;
    }

    public Group group() {
        return group;
    }

    /** The most characters it may have. */
    public int longest() {
        return longest;
    }

    /** Whether it may have several lines. */
    public boolean lines() {
        return lines;
    }

    static Optional<OfficeText> of(String code) {
        return Arrays.stream(values()).filter(text -> text.code.equals(code)).findFirst();
    }
}
