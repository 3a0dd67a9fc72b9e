package vn.vptu.reporting.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.reporting.PaperPages;

/**
 * A paper page by page, as pictures: they show on telephones, too, where a frame with a PDF stays empty. The pages are let
 * go when this leaves the screen.
 */
final class PaperPreview extends Div {

    private final PaperPages pages;
    private final Image picture = new Image();
    private final Div sheet = new Div(picture);
    private final Span place = new Span();
    private final Button first;
    private final Button back;
    private final Button next;
    private final Button last;
    private final Button zoom;
    private int page = 1;
    private boolean fits = true;

    PaperPreview(PaperPages pages) {
        this.pages = pages;
        addClassName("vptu-pages");
        first = Buttons.plain(getTranslation("papers.pages.first"), () -> go(1));
        back = Buttons.icon(Glyph.BACK, getTranslation("papers.pages.back"), () -> go(page - 1));
        next = Buttons.icon(Glyph.NEXT, getTranslation("papers.pages.next"), () -> go(page + 1));
        last = Buttons.plain(getTranslation("papers.pages.last"), () -> go(pages.count()));
        for (Button step : List.of(first, back, next, last)) {
            // A button is enabled again after its click; at the first and the last page it is not.
            step.addClickListener(click -> showEnds());
        }
        zoom = Buttons.plain("", this::turnZoom);
        place.addClassName("vptu-pages-place");
        place.getElement().setAttribute("role", "status");
        Div bar = new Div(first, back, place, next, last, zoom);
        bar.addClassName("vptu-pages-bar");
        bar.getElement().setAttribute("role", "toolbar");
        bar.getElement().setAttribute("aria-label", getTranslation("papers.pages.bar"));
        sheet.addClassName("vptu-pages-sheet");
        // What can be scrolled must be reached by the keyboard.
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("papers.pages.sheet", pages.title()));
        Keys keys = new Keys()
                .on("PageDown", () -> go(page + 1))
                .on("PageUp", () -> go(page - 1))
                .on("ArrowRight", () -> go(page + 1))
                .on("ArrowLeft", () -> go(page - 1))
                .on("Home", () -> go(1))
                .on("End", () -> go(pages.count()));
        add(bar, sheet, keys);
        showZoom();
        show();
    }

    private void go(int wanted) {
        int reached = Math.clamp(wanted, 1, pages.count());
        if (reached != page) {
            page = reached;
            show();
        }
    }

    private void show() {
        int shown = page;
        String words = getTranslation("papers.pages.place", shown, pages.count());
        place.setText(words);
        picture.setAlt(getTranslation("papers.pages.alt", pages.title(), shown, pages.count()));
        DownloadHandler drawn = event -> draw(shown, event);
        picture.setSrc(drawn);
        showEnds();
    }

    private void showEnds() {
        first.setEnabled(page > 1);
        back.setEnabled(page > 1);
        next.setEnabled(page < pages.count());
        last.setEnabled(page < pages.count());
    }

    /** Draws a page for whoever asks now, who may not be whoever opened it any more. */
    private void draw(int wanted, DownloadEvent event) throws IOException {
        byte[] png;
        try {
            png = pages.png(wanted);
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (IllegalStateException closed) {
            event.getResponse().setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType("image/png");
        event.setContentLength(png.length);
        event.getOutputStream().write(png);
    }

    private void turnZoom() {
        fits = !fits;
        showZoom();
    }

    private void showZoom() {
        zoom.setText(getTranslation(fits ? "papers.pages.whole-size" : "papers.pages.fit"));
        picture.setWidth(fits ? "100%" : pages.width() + "px");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        pages.close();
    }
}
