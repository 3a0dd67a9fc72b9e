package vn.vptu.security.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a picture that a telephone reads. It is drawn here and sent with the page: no other address ever serves it. */
final class QrPicture extends Image {

    private static final int QUIET_ZONE = 2;

    QrPicture(String text, String description) {
        setAlt(description);
        setSrc("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8)));
        addClassName("vptu-qr");
    }

    private static String svg(String text) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            // Always black on white: telephones do not read it the other way round.
            return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + squares.getWidth() + " "
                    + squares.getHeight() + "' shape-rendering='crispEdges'><rect width='100%' height='100%'"
                    + " fill='#fff'/><path fill='#000' d='" + path + "'/></svg>";
        } catch (WriterException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
