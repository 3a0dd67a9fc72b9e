package vn.vptu.budget;

/** What a payment document does. */
public enum VoucherKind {
    /** Pays what was delivered (giấy rút dự toán, thực chi). */
    DRAW_ACTUAL(EntryKind.DRAW_ACTUAL),
    /** Pays ahead (giấy rút dự toán, tạm ứng). */
    DRAW_ADVANCE(EntryKind.DRAW_ADVANCE),
    /** Turns advances into expenses; what goes beyond them is drawn with it (Điều 6.2.e Nghị định 347/2025/NĐ-CP). */
    SETTLEMENT(EntryKind.SETTLEMENT),
    RETURN_ADVANCE(EntryKind.RETURN_ADVANCE),
    /** Given back before the year is settled: the estimate may be spent again. */
    RETURN_ACTUAL(EntryKind.RETURN_ACTUAL),
    /** Given back after the year is settled: what was used stays used. */
    REMITTANCE(EntryKind.REMITTANCE),
    /** Moves what was paid to another subitem, source or subcategory. */
    RECLASSIFICATION(EntryKind.RECLASSIFICATION);

    private final EntryKind entry;

    VoucherKind(EntryKind entry) {
        this.entry = entry;
    }

    /** What a line of it becomes in the ledger. */
    public EntryKind entry() {
        return entry;
    }

    /** Whether all of it takes from what is free. */
    public boolean draws() {
        return entry.draw();
    }

    /** Whether each line names the entry that was paid before. */
    public boolean settles() {
        return entry.settles();
    }

    /** Whether what it names must be an advance. */
    public boolean onAdvances() {
        return this == SETTLEMENT || this == RETURN_ADVANCE;
    }

    /** Whether it pays for what an invoice asks for. */
    public boolean invoiced() {
        return draws() || this == SETTLEMENT;
    }
}
