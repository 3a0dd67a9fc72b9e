package vn.vptu.reporting;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A word across the page, from corner to corner, so light that everything printed over it can be read. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final Color COLOUR = new Color(0xE8, 0xE8, 0xE8);
    private static final float SIZE = 100;
    /** How much of the page's diagonal the word takes. */
    private static final double SHARE = 0.72;

    private final String word;

    Watermark(String word) {
        this.word = word;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        Font font = FontUtil.getInstance(context)
                .getAwtFontFromBundles(PaperEngine.FONT, Font.BOLD, SIZE, Locale.ROOT, false);
        Rectangle2D size = font.getStringBounds(word, new FontRenderContext(null, true, true));
        double diagonal = Math.hypot(area.getWidth(), area.getHeight());
        double scale = SHARE * diagonal / size.getWidth();
        AffineTransform before = page.getTransform();
        page.translate(area.getCenterX(), area.getCenterY());
        page.rotate(-Math.atan2(area.getHeight(), area.getWidth()));
        page.setColor(COLOUR);
        page.setFont(font.deriveFont((float) (SIZE * scale)));
        page.drawString(word, (float) (-size.getCenterX() * scale), (float) (-size.getCenterY() * scale));
        page.setTransform(before);
    }
}
