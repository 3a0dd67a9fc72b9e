package vn.vptu.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.vptu.files.FileType;

/**
 * What a zip file is by what lies in it. Only its table of contents is read, and of one part some bytes: nothing is unpacked,
 * however much the table promises.
 */
final class ZipParts {

    private static final int LONGEST_MARK = 128;

    private ZipParts() {}

    static FileType typeOf(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (parts.contains("mimetype")) {
                return openDocument(zip);
            }
            if (parts.contains("[Content_Types].xml")) {
                return office(parts);
            }
            boolean program = parts.stream()
                    .anyMatch(part -> part.equals("META-INF/MANIFEST.MF")
                            || part.equals("AndroidManifest.xml")
                            || part.endsWith(".class"));
            return program ? FileType.PROGRAM : FileType.ZIP;
        } catch (IOException | IllegalArgumentException broken) {
            return FileType.UNKNOWN;
        }
    }

    private static FileType office(Set<String> parts) {
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return FileType.MACROS;
        }
        if (parts.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (parts.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        if (parts.contains("ppt/presentation.xml")) {
            return FileType.PPTX;
        }
        return FileType.OTHER_OFFICE;
    }

    private static FileType openDocument(ZipFile zip) throws IOException {
        String mark;
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            mark = new String(in.readNBytes(LONGEST_MARK), StandardCharsets.US_ASCII).strip();
        }
        if (mark.equals(FileType.ODT.mediaType())) {
            return FileType.ODT;
        }
        return mark.equals(FileType.ODS.mediaType()) ? FileType.ODS : FileType.OTHER_OFFICE;
    }
}
