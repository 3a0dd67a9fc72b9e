package vn.vptu.reporting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;

/**
 * The pages of a paper as somebody looks at them: laid out once, each drawn when it is asked for, none of the pictures kept.
 * Only whoever had it laid out sees them, and only with the rights of that moment: with others it would have other rows.
 * To be closed when nobody looks any more.
 */
public final class PaperPages implements AutoCloseable {

    /** Two dots of a picture for a point of the paper: sharp on the screens of telephones, too. */
    private static final float ZOOM = 2;

    private final FilledPaper filled;
    private final String title;
    private final JasperReportsContext context;
    private final CurrentActor actor;
    private final Actor reader;
    private boolean closed;

    PaperPages(FilledPaper filled, String title, JasperReportsContext context, CurrentActor actor) {
        this.filled = filled;
        this.title = title;
        this.context = context;
        this.actor = actor;
        this.reader = actor.get();
    }

    /** The name of the document, as screen readers announce it. */
    public String title() {
        return title;
    }

    /** How many pages there are, one at least. */
    public int count() {
        return filled.print().getPages().size();
    }

    /** How wide a page is at its own size, in pixels of a screen. */
    public int width() {
        return Math.round(filled.print().getPageWidth() * 96f / 72);
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     * @return a PNG
     * @throws AccessDeniedException when it is somebody else who asks, or the rights have changed since
     * @throws IllegalStateException when it is closed
     * @throws IndexOutOfBoundsException when there is no such page
     */
    public synchronized byte[] png(int page) {
        if (!actor.find().filter(reader::equals).isPresent()) {
            throw new AccessDeniedException("page " + page + " of " + title);
        }
        if (closed) {
            throw new IllegalStateException("nobody looks at " + title + " any more");
        }
        int index = Objects.checkIndex(page - 1, count());
        try {
            BufferedImage picture =
                    (BufferedImage) JasperPrintManager.getInstance(context).printToImage(filled.print(), index, ZOOM);
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException("cannot draw page " + page + " of " + title, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        filled.close();
    }
}
