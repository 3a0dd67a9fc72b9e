package vn.vptu.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a server says while it starts, and what of it a person can do something about. */
final class ServerLog {

    private ServerLog() {}

    /** Somebody else listens where the server was to. */
    static final class PortTaken extends Trouble {

        @Serial
        private static final long serialVersionUID = 1L;

        PortTaken(String sentence) {
            super(sentence);
        }
    }

    /** What was said since the log was so long. */
    static String since(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(from, file.length()));
            byte[] rest = new byte[(int) Math.min(1 << 20, file.length() - file.getFilePointer())];
            file.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        }
    }

    /** The sentence for what was said. */
    static Trouble trouble(String said, Path data, int port) {
        if (said.contains("Errcode: 28")
                || said.contains("No space left")
                || data.getParent().toFile().getUsableSpace() < 1 << 20) {
            return new Trouble("Đĩa chứa " + data + " đã đầy nên cơ sở dữ liệu không khởi động được;"
                    + " dữ liệu đã lưu vẫn nguyên vẹn, hãy giải phóng dung lượng rồi chạy lại.");
        }
        if (said.contains("Unable to lock") || said.contains("Can't lock")) {
            return new Trouble("Dữ liệu trong " + data + " đang được một máy chủ cơ sở dữ liệu khác sử dụng;"
                    + " hãy dừng máy chủ đó rồi chạy lại.");
        }
        if (said.contains("Bind on TCP/IP port")) {
            return new PortTaken(
                    "Cổng " + port + " dành cho cơ sở dữ liệu đang bị chương trình khác chiếm; hãy chạy lại.");
        }
        if (said.contains("error while loading shared libraries")) {
            return new Trouble("Máy thiếu thư viện mà cơ sở dữ liệu cần; hãy chạy: sudo apt-get install libstdc++6"
                    + " libsystemd0 libcrypt1 (chi tiết trong " + EmbeddedServer.beside(data, ".log") + ").");
        }
        return new Trouble("Cơ sở dữ liệu không khởi động được; nguyên nhân được ghi trong "
                + EmbeddedServer.beside(data, ".log") + ".");
    }
}
