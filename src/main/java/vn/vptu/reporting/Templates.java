package vn.vptu.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;

/** The templates below {@code reports/}, each compiled when first asked for and kept. */
final class Templates {

    private final JasperCompileManager compiler;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    Templates(JasperReportsContext context) {
        this.compiler = JasperCompileManager.getInstance(context);
    }

    /** The template with this path below {@code reports/}, without ending. */
    JasperReport get(String path) {
        return compiled.computeIfAbsent(path, this::compile);
    }

    private JasperReport compile(String path) {
        String resource = "/reports/" + path + ".jrxml";
        try (InputStream template = Templates.class.getResourceAsStream(resource)) {
            if (template == null) {
                throw new IllegalStateException("there is no template " + resource);
            }
            return compiler.compile(template);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("cannot compile " + resource, e);
        }
    }
}
