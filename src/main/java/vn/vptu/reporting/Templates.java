package vn.vptu.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The templates below {@code reports/}, each compiled when first asked for and kept. What a form decides (which columns a
 * table has, how many sign, on what sheet) is put into the template before, so that the engine lays it out like everything else.
 */
final class Templates {

    /** Forms change seldom; should somebody try out very many, the templates are made anew. */
    private static final int MOST = 300;

    private record Made(String path, Variant variant) {}

    private final JasperReportsContext context;
    private final JasperCompileManager compiler;
    private final Map<Made, JasperReport> compiled = new ConcurrentHashMap<>();

    Templates(JasperReportsContext context) {
        this.context = context;
        this.compiler = JasperCompileManager.getInstance(context);
    }

    /** The template with this path below {@code reports/}, without ending. */
    JasperReport get(String path) {
        return get(path, Variant.PLAIN);
    }

    /** The template as a form wants it. */
    JasperReport get(String path, Variant variant) {
        if (compiled.size() > MOST) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(new Made(path, variant), this::compile);
    }

    private static void lay(JasperDesign design, Variant variant) throws JRException {
        if (variant.sheet() != null) {
            SheetLayout.apply(design, variant.sheet());
        }
        SignatureLayout.apply(design, variant.signatures(), variant.recipients());
        if (variant.table() != null) {
            ListLayout.apply(design, variant.table());
        }
        if (!variant.hidden().isEmpty()) {
            ColumnsOut.apply(design, variant.hidden());
        }
    }

    private JasperReport compile(Made made) {
        String resource = "/reports/" + made.path() + ".jrxml";
        try (InputStream template = Templates.class.getResourceAsStream(resource)) {
            if (template == null) {
                throw new IllegalStateException("there is no template " + resource);
            }
            JasperDesign design = JRXmlLoader.load(context, template);
            design.setFormatFactoryClass(PaperFormats.class.getName());
            lay(design, made.variant());
            return compiler.compile(design);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("cannot compile " + resource, e);
        }
    }
}
