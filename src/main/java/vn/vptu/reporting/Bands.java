package vn.vptu.reporting;

import java.util.Arrays;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** Elements and bands of a template, as they are put into it before it is compiled. */
final class Bands {

    private Bands() {}

    static JRDesignTextField text(int x, int y, int width, int height, String style, String expression) {
        JRDesignTextField field = new JRDesignTextField();
        field.setX(x);
        field.setY(y);
        field.setWidth(width);
        field.setHeight(height);
        field.setStyleNameReference(style);
        field.setExpression(new JRDesignExpression(expression));
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        if (y > 0) {
            field.setPositionType(PositionTypeEnum.FLOAT);
        }
        return field;
    }

    /** A cell of a table: as high as the highest of its row. */
    static JRDesignTextField cell(int x, int width, int height, String style, String expression) {
        JRDesignTextField cell = text(x, 0, width, height, style, expression);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        return cell;
    }

    /** The bands with this mark. */
    static Stream<JRDesignBand> marked(JasperDesign design, String mark) {
        return Arrays.stream(design.getAllBands())
                .filter(band -> property(band, mark))
                .map(JRDesignBand.class::cast);
    }

    private static boolean property(JRBand band, String mark) {
        JRPropertiesHolder holder = band;
        return holder.hasProperties() && "true".equals(holder.getPropertiesMap().getProperty(mark));
    }
}
