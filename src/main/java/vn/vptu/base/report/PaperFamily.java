package vn.vptu.base.report;

/** By whose rules a paper is laid out and signed. */
public enum PaperFamily {
    /** The Party's: Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW; T/M, K/T, T/L with a slash. */
    PARTY,
    /** The State's: Nghị định 30/2020/NĐ-CP; TM., KT., TL. with a full stop. */
    STATE,
    /** Accounting forms, signed by several people side by side. */
    ACCOUNTING,
    /** Forms of the State Treasury. */
    TREASURY;

    /**
     * Whether every page is numbered, with the number of all pages, at its foot; the others are numbered from the second
     * page on, at its head.
     */
    public boolean numbersFromFirstPage() {
        return this == ACCOUNTING || this == TREASURY;
    }
}
