package vn.vptu.base.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a zip file is by what lies in it. Only its table of contents is read, and of one part some bytes: nothing is unpacked,
 * however much the table promises.
 */
final class ZipParts {

    private static final int LONGEST_MARK = 128;

    private ZipParts() {}

    /** The file stays open. */
    static FileType typeOf(SeekableByteChannel file) {
        // Not closed: that would close the file, and there is nothing else to give back.
        try {
            file.position(0);
            return typeOf(ZipFile.builder()
                    .setSeekableByteChannel(file)
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (IOException | RuntimeException broken) {
            // The library answers broken bytes with many kinds of exceptions.
            return FileType.UNKNOWN;
        }
    }

    private static FileType typeOf(ZipFile zip) throws IOException {
        Set<String> parts = Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .collect(Collectors.toSet());
        if (parts.contains("mimetype")) {
            return openDocument(zip);
        }
        if (parts.stream().anyMatch("[content_types].xml"::equalsIgnoreCase)) {
            return office(parts);
        }
        boolean program = parts.stream()
                .anyMatch(part -> part.equals("META-INF/MANIFEST.MF")
                        || part.equals("AndroidManifest.xml")
                        || part.endsWith(".class"));
        return program ? FileType.PROGRAM : FileType.ZIP;
    }

    private static FileType office(Set<String> parts) {
        Set<String> names =
                parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (names.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            return FileType.MACROS;
        }
        if (names.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (names.stream().anyMatch(part -> part.endsWith("workbook.xml"))) {
            return FileType.XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
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
