package vn.vptu.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts the Office sets: its names on screens, and the fixed words of its papers. */
public enum OfficeText {
    OFFICE_NAME("office.name", Group.OFFICE, 120, false),
    PROVINCE("office.province", Group.OFFICE, 120, false),
    SUPERIOR("paper.superior", Group.PAPER, 120, false),
    ISSUER("paper.issuer", Group.PAPER, 120, false),
    PARTY_TITLE("paper.party-title", Group.PAPER, 120, false),
    PLACE("paper.place", Group.PAPER, 60, false),
    /** The office's chapter of the budget, its code there and its office of the Treasury: headings of forms of money. */
    CHAPTER("paper.chapter", Group.PAPER, 10, false),
    BUDGET_CODE("paper.budget-code", Group.PAPER, 20, false),
    TREASURY("paper.treasury", Group.PAPER, 120, false),
    /** The spelling of one word in fixed texts, see {@link vn.vptu.base.text.UySpelling}. */
    SPELLING("paper.spelling", Group.PAPER, List.of("uỷ", "ủy")),
    SCHEDULE_TITLE("schedule.title", Group.SCHEDULE, 120, false),
    SCHEDULE_SUBJECT("schedule.subject", Group.SCHEDULE, 300, false),
    SCHEDULE_RECIPIENTS("schedule.recipients", Group.SCHEDULE, 1000, true),
    SCHEDULE_EMPTY_HALF_DAY("schedule.empty-half-day", Group.SCHEDULE, 120, false),
    SCHEDULE_DUTY("schedule.duty", Group.SCHEDULE, 500, false),
    /** Whether everybody sees leaders' mobile numbers. */
    LEADER_MOBILES("directory.leader-mobiles", Group.DIRECTORY, List.of("no", "yes")),
    /** How many days before a contract or a guarantee ends the accountants are told. */
    CONTRACT_NOTICE("budget.contract-notice", Group.BUDGET, List.of("5", "7", "10", "15", "20", "30", "45", "60"));

    /** What the texts are for. */
    public enum Group {
        OFFICE,
        PAPER,
        SCHEDULE,
        DIRECTORY,
        BUDGET
    }

    private final String code;
    private final Group group;
    private final int longest;
    private final boolean lines;
    private final List<String> choices;

    OfficeText(String code, Group group, int longest, boolean lines) {
        this(code, group, longest, lines, List.of());
    }

    OfficeText(String code, Group group, List<String> choices) {
        this(code, group, 20, false, choices);
    }

    OfficeText(String code, Group group, int longest, boolean lines, List<String> choices) {
        this.code = code;
        this.group = group;
        this.longest = longest;
        this.lines = lines;
        this.choices = choices;
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

    /** What it may be; empty when it may be anything. */
    public List<String> choices() {
        return choices;
    }

    static Optional<OfficeText> of(String code) {
        return Arrays.stream(values()).filter(text -> text.code.equals(code)).findFirst();
    }
}
