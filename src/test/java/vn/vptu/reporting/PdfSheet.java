package vn.vptu.reporting;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is really on one page of a PDF: its letters and its straight lines, each at its place in points from the top left
 * corner. It knows nothing of the program that wrote the page.
 */
public final class PdfSheet extends PDFGraphicsStreamEngine {

    /**
     * A letter.
     *
     * @param y of its base line
     * @param size of its font, in points
     */
    public record Glyph(String text, double x, double y, double width, String font, double size) {}

    /** Borders are lines for some programs and thin filled boxes for others. */
    private static final double THIN = 1.5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Line2D> path = new ArrayList<>();
    private final boolean turned;
    private Point2D start = new Point2D.Double();
    private Point2D point = new Point2D.Double();
    private int curves;
    private int filledCurves;

    private PdfSheet(PDPage page) throws IOException {
        super(page);
        // Landscape is for some programs an upright page that the reader turns.
        this.turned = page.getRotation() == 90;
        processPage(page);
    }

    /** Every page of a file. */
    public static List<PdfSheet> of(byte[] pdf) throws IOException {
        List<PdfSheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                sheets.add(new PdfSheet(page));
            }
        }
        return sheets;
    }

    public double width() {
        return turned
                ? getPage().getMediaBox().getHeight()
                : getPage().getMediaBox().getWidth();
    }

    public double height() {
        return turned
                ? getPage().getMediaBox().getWidth()
                : getPage().getMediaBox().getHeight();
    }

    /** In the order in which they were written. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    public List<Line2D> lines() {
        return lines;
    }

    /** How many curves were filled with colour: letters drawn as shapes, a watermark. */
    public int filledCurves() {
        return filledCurves;
    }

    /** All letters of the page without the spaces between words, which line breaks swallow. */
    public String letters() {
        return letters(glyphs);
    }

    public static String letters(List<Glyph> glyphs) {
        return letters(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    /** A text as {@link #letters()} gives it. */
    public static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** The first letters on the page that spell this text; empty when it is not there. */
    public List<Glyph> find(String text) {
        String wanted = letters(text);
        List<Glyph> inked = glyphs.stream()
                .filter(glyph -> !letters(glyph.text()).isEmpty())
                .toList();
        StringBuilder all = new StringBuilder();
        List<Glyph> ofChar = new ArrayList<>();
        for (Glyph glyph : inked) {
            for (int i = 0; i < glyph.text().length(); i++) {
                all.append(glyph.text().charAt(i));
                ofChar.add(glyph);
            }
        }
        int at = all.indexOf(wanted);
        return at < 0 ? List.of() : ofChar.subList(at, at + wanted.length());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        double size = matrix.getScalingFactorY();
        Point2D at = seen(matrix.getTranslateX(), matrix.getTranslateY());
        glyphs.add(new Glyph(
                text == null ? "\uFFFD" : text,
                at.getX(),
                at.getY(),
                displacement.getX() * matrix.getScalingFactorX(),
                font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
                size));
    }

    /** A place of the file as the reader sees it: from the top left corner of the page. */
    private Point2D seen(double x, double y) {
        return turned ? new Point2D.Double(y, x) : new Point2D.Double(x, height() - y);
    }

    private void to(double x, double y) {
        Point2D next = seen(x, y);
        path.add(new Line2D.Double(point, next));
        point = next;
    }

    @Override
    public void moveTo(float x, float y) {
        point = seen(x, y);
        start = point;
    }

    @Override
    public void lineTo(float x, float y) {
        to(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curves++;
        point = seen(x3, y3);
    }

    @Override
    public void closePath() {
        path.add(new Line2D.Double(point, start));
        point = start;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        to(p1.getX(), p1.getY());
        to(p2.getX(), p2.getY());
        to(p3.getX(), p3.getY());
        closePath();
    }

    @Override
    public Point2D getCurrentPoint() {
        return turned
                ? new Point2D.Double(point.getY(), point.getX())
                : new Point2D.Double(point.getX(), height() - point.getY());
    }

    @Override
    public void strokePath() {
        lines.addAll(path);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        filledCurves += curves;
        if (curves == 0 && !path.isEmpty()) {
            Rectangle2D box = path.getFirst().getBounds2D();
            path.forEach(line -> box.add(line.getBounds2D()));
            if (box.getHeight() < THIN) {
                lines.add(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            } else if (box.getWidth() < THIN) {
                lines.add(new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()));
            }
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void endPath() {
        path.clear();
        curves = 0;
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away would still be read as text; nothing on our papers is.
    }

    @Override
    public void shadingFill(COSName name) {
        // No paper has any.
    }

    @Override
    public void drawImage(PDImage image) {
        // No paper has any.
    }
}
