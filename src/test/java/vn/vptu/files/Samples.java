package vn.vptu.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files of all kinds, made on the spot. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(80, 700);
                content.showText(text);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] png(int width, int height, int colour) {
        return picture("png", width, height, colour);
    }

    public static byte[] picture(String format, int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, colour + x);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip file with these parts. */
    public static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(text(part.getValue()));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] docx(String text) {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", text));
    }

    /** An OpenDocument file: its kind stands first, unpacked. */
    public static byte[] openDocument(String kind) {
        byte[] mark = text(kind);
        CRC32 crc = new CRC32();
        crc.update(mark);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(mark.length);
        entry.setCrc(crc.getValue());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(entry);
                zip.write(mark);
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A compound file of the older Office programs whose table of contents names this stream in its second sector. */
    public static byte[] ole(String stream) {
        ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
        file.putShort(30, (short) 9);
        file.putInt(48, 1);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + i * 4, i == 0 ? 0 : -1);
        }
        // The first sector tells which sector follows which: the table of contents goes on from the second to the
        // third.
        file.putInt(512, -3);
        file.putInt(512 + 4, 2);
        file.putInt(512 + 8, -2);
        entry(file, 512 * 2, "Root Entry");
        entry(file, 512 * 3, stream);
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, letters);
        file.putShort(at + 64, (short) (letters.length + 2));
    }

    /** A zip file of a few kilobytes that promises gigabytes. */
    public static byte[] bomb() {
        byte[] zip = zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "0".repeat(5_000_000)));
        // The table of contents now says four gigabytes for every part.
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(i + 24, 0xFFFFFFFE);
            }
        }
        return zip;
    }
}
