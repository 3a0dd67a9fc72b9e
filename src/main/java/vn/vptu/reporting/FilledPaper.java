package vn.vptu.reporting;

import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * A paper whose pages are laid out. Of a long one most pages lie in a file, which goes when it is closed.
 *
 * @param pages where they lie; null when all are in memory
 */
record FilledPaper(JasperPrint print, @Nullable JRVirtualizer pages) implements AutoCloseable {

    @Override
    public void close() {
        if (pages != null) {
            pages.cleanup();
        }
    }
}
