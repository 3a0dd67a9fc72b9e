package vn.vptu.base.startup;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person can do about an error of the database server that keeps the application from starting. */
final class DatabaseSentences {

    /** The first name in quotes of the server's message: an account or a schema. */
    private static final Pattern NAME = Pattern.compile("'([^']*)'");

    static final String TRIGGERS = "MySQL đang ghi nhật ký nhị phân nên không cho tài khoản này tạo trigger (lỗi 1419);"
            + " người quản trị MySQL hãy chạy một lần lệnh SET PERSIST log_bin_trust_function_creators = 1"
            + " rồi khởi động lại ứng dụng.";

    private DatabaseSentences() {}

    /** The sentence, or null when the error is none of those that are expected at a start. */
    static @Nullable String of(SQLException error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        String state = Objects.requireNonNullElse(error.getSQLState(), "");
        return switch (error.getErrorCode()) {
            case 1045, 1698 ->
                "Máy chủ cơ sở dữ liệu từ chối tài khoản " + name(message) + ": tên hoặc mật khẩu không đúng;"
                        + " hãy xem lại SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD"
                        + " (và SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD nếu có đặt).";
            case 1044, 1142, 1227, 1370 ->
                "Tài khoản cơ sở dữ liệu thiếu quyền (" + message.strip() + "); hãy cấp quyền như docs/installation.md"
                        + " chỉ dẫn.";
            case 1049 ->
                "Không có cơ sở dữ liệu tên " + name(message)
                        + "; hãy tạo nó như docs/installation.md chỉ dẫn, hoặc sửa SPRING_DATASOURCE_URL.";
            case 1040, 1203, 1226 ->
                "Máy chủ cơ sở dữ liệu không nhận thêm kết nối (" + message.strip() + "); hãy tăng giới hạn kết nối"
                        + " hoặc dừng bớt chương trình khác.";
            case 1419 -> TRIGGERS;
            case 3, 28, 1021, 1026, 1114 ->
                "Máy chủ cơ sở dữ liệu báo hết chỗ trên đĩa (" + message.strip() + "); hãy giải phóng dung lượng"
                        + " rồi khởi động lại.";
            default ->
                state.startsWith("08")
                        ? "Không kết nối được máy chủ cơ sở dữ liệu ghi trong SPRING_DATASOURCE_URL; hãy kiểm tra địa chỉ,"
                                + " cổng và xem máy chủ đó đã chạy chưa."
                        : null;
        };
    }

    private static String name(String message) {
        Matcher name = NAME.matcher(message);
        return name.find() ? "“" + name.group(1) + "”" : "đã khai báo";
    }
}
