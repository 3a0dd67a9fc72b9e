package vn.vptu.base.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.files.Samples;

class ContentSnifferTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsWhatItsBytesSay(FileType type, byte[] bytes) throws IOException {
        assertThat(typeOf(bytes)).isEqualTo(type);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file(FileType.PDF, Samples.pdf("Nghi quyet")),
                file(FileType.PNG, Samples.png(3, 3, 7)),
                file(FileType.JPEG, Samples.picture("jpg", 3, 3, 7)),
                file(FileType.GIF, Samples.picture("gif", 3, 3, 7)),
                file(FileType.TIFF, Samples.picture("tif", 3, 3, 7)),
                file(FileType.OTHER_IMAGE, Samples.picture("bmp", 3, 3, 7)),
                file(FileType.WEBP, hex("52494646240000005745425056503820180000003001009D012A")),
                file(FileType.OTHER_IMAGE, hex("000000186674797068656963000000006D69663168656963")),
                file(FileType.DOCX, Samples.docx("<w:document/>")),
                file(FileType.XLSX, Samples.zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""))),
                file(FileType.PPTX, Samples.zip(Map.of("[Content_Types].xml", "", "ppt/presentation.xml", ""))),
                file(
                        FileType.MACROS,
                        Samples.zip(
                                Map.of("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", ""))),
                file(FileType.ODT, Samples.openDocument("application/vnd.oasis.opendocument.text")),
                file(FileType.ODS, Samples.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                file(FileType.OTHER_OFFICE, Samples.openDocument("application/vnd.oasis.opendocument.graphics")),
                file(FileType.ZIP, Samples.zip(Map.of("bien ban.txt", "x"))),
                file(FileType.PROGRAM, Samples.zip(Map.of("META-INF/MANIFEST.MF", "x"))),
                file(FileType.DOC, Samples.ole("WordDocument")),
                file(FileType.XLS, Samples.ole("Workbook")),
                file(FileType.OTHER_OFFICE, Samples.ole("__substg1.0_0037001F")),
                file(FileType.TEXT, Samples.text("Họ và tên;Số tiền\r\nĐỗ Thị Ước;1.234\r\n")),
                file(FileType.TEXT, Samples.text("BM là chữ đầu của một câu")),
                file(FileType.TEXT, Samples.text("\uFEFFcó dấu đầu tệp")),
                file(FileType.TEXT, Samples.text("a < b và c > d")),
                file(FileType.OTHER_TEXT, "Đảng uỷ".getBytes(StandardCharsets.UTF_16)),
                file(FileType.OTHER_TEXT, "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)),
                file(FileType.EMPTY, new byte[0]),
                file(FileType.OTHER_ARCHIVE, hex("526172211A0700CF907300000D0000")),
                file(FileType.OTHER_ARCHIVE, hex("377ABCAF271C0004000000000000")),
                file(FileType.PROGRAM, hex("4D5A90000300000004000000FFFF0000")),
                file(FileType.PROGRAM, hex("7F454C4602010100000000000000")),
                file(FileType.UNKNOWN, hex("00010203040506")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Chào",
                "  \n<html><script>alert(1)</script>",
                "%PD<body onload=alert(1)>",
                "chữ trước <script src=//evil></script>",
                "<a href=javascript:alert(1)>xem</a>",
                "<iframe src=x>"
            })
    void aPageIsAPageWhereverItBegins(String page) throws IOException {
        assertThat(typeOf(Samples.text(page))).isEqualTo(FileType.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><!-- x --><svg onload='alert(1)'/>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><svg/>"
            })
    void aDrawingThatCanHoldScriptIsNoPicture(String svg) throws IOException {
        assertThat(typeOf(Samples.text(svg))).isEqualTo(FileType.SVG);
    }

    @Test
    void scriptBehindThePicturesMarkIsNoPicture() throws IOException {
        assertThat(typeOf(Samples.text("GIF89a/*<svg/onload=alert(1)>*/=1;alert(1)//")))
                .isNotEqualTo(FileType.GIF);
        assertThat(typeOf(Samples.text("#!/bin/sh\nrm -rf /"))).isEqualTo(FileType.SCRIPT);
    }

    @Test
    void aPageBeforeAPaperIsNoPaper() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Samples.text("<html><script>alert(1)</script></html>\n"));
        both.write(Samples.pdf("Nghi quyet"));

        assertThat(typeOf(both.toByteArray())).isEqualTo(FileType.HTML);
    }

    @Test
    void whatPromisesGigabytesIsNotUnpacked() {
        FileType type = Assertions.assertTimeout(Duration.ofSeconds(2), () -> typeOf(Samples.bomb()));

        assertThat(type).isIn(FileType.DOCX, FileType.UNKNOWN);
    }

    @Test
    void aZipCutOffIsNothing() throws IOException {
        byte[] whole = Samples.docx("x");

        assertThat(typeOf(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(FileType.UNKNOWN);
    }

    private FileType typeOf(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".part");
        Files.write(file, bytes);
        return ContentSniffer.typeOf(file);
    }

    private static Arguments file(FileType type, byte[] bytes) {
        return Arguments.of(type, bytes);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
