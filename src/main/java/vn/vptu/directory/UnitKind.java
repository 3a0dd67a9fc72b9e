package vn.vptu.directory;

/** What sort of body a unit is. */
public enum UnitKind {
    /** An advisory body of the Party committee, e.g. Ban Tổ chức Tỉnh uỷ. */
    PARTY_BODY,
    /** The Office itself. */
    OFFICE,
    /** A room of the Office, e.g. Phòng Tổng hợp. */
    OFFICE_ROOM,
    STATE_BODY,
    COMMUNE,
    OTHER
}
