package vn.vptu.base;

/** What the office calls itself, read from its settings. */
public interface OfficeIdentity {

    /** E.g. "Văn phòng Tỉnh uỷ". */
    String officeName();

    /** E.g. "Lạng Sơn". */
    String provinceName();
}
