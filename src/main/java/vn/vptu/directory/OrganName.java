package vn.vptu.directory;

/**
 * An organ as other modules name it.
 *
 * @param shortName as schedules print it, e.g. "Ban Thường vụ"
 */
public record OrganName(long id, String code, String name, String shortName) {}
