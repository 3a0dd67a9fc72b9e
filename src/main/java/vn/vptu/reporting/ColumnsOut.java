package vn.vptu.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.jspecify.annotations.Nullable;

/**
 * Leaves columns out of a template that draws its table itself: their room goes to the others in proportion. A caption says
 * by the mark {@code vn.vptu.column} which column it heads; what stands below it, also across several columns, follows.
 */
final class ColumnsOut {

    private static final String MARK = PaperEngine.MARKS + "column";

    /** A column before and after; gone when it has no width any more. */
    private record Place(int x, int width, int newX, int newWidth) {

        boolean holds(int edge) {
            return edge >= x && edge <= x + width;
        }

        int moved(int edge) {
            return newX + Math.round((float) (edge - x) * newWidth / width);
        }
    }

    private final JasperDesign design;
    private final List<Place> places;

    private ColumnsOut(JasperDesign design, List<Place> places) {
        this.design = design;
        this.places = places;
    }

    static void apply(JasperDesign design, Set<String> hidden) {
        List<JRElement> captions = Arrays.stream(design.getColumnHeader().getElements())
                .filter(caption -> columnOf(caption) != null)
                .sorted(Comparator.comparingInt(JRElement::getX))
                .toList();
        Set<String> known = new HashSet<>();
        captions.forEach(caption -> known.add(columnOf(caption)));
        if (known.stream().anyMatch(hidden::contains) && !hidden.containsAll(known)) {
            new ColumnsOut(design, places(captions, hidden)).move();
        }
    }

    private static @Nullable String columnOf(JRElement caption) {
        return caption.hasProperties() ? caption.getPropertiesMap().getProperty(MARK) : null;
    }

    private static List<Place> places(List<JRElement> captions, Set<String> hidden) {
        int room = captions.stream().mapToInt(JRElement::getWidth).sum();
        int left = captions.stream()
                .filter(caption -> !hidden.contains(columnOf(caption)))
                .mapToInt(JRElement::getWidth)
                .sum();
        List<Place> places = new ArrayList<>();
        int start = captions.getFirst().getX();
        int before = 0;
        for (JRElement caption : captions) {
            int x = start + room * before / left;
            before += hidden.contains(columnOf(caption)) ? 0 : caption.getWidth();
            places.add(new Place(caption.getX(), caption.getWidth(), x, start + room * before / left - x));
        }
        return places;
    }

    private void move() {
        move((JRDesignBand) design.getColumnHeader());
        for (JRBand band : design.getDetailSection().getBands()) {
            move((JRDesignBand) band);
        }
    }

    private void move(JRDesignBand band) {
        for (JRElement each : band.getElements()) {
            JRDesignElement element = (JRDesignElement) each;
            int left = leftEdge(element.getX());
            int right = rightEdge(element.getX() + element.getWidth());
            if (right > left) {
                element.setX(left);
                element.setWidth(right - left);
            } else {
                band.removeElement(element);
            }
        }
    }

    /** The edge that a column begins with, where two meet. */
    private int leftEdge(int edge) {
        return places.stream()
                .filter(place -> place.holds(edge))
                .reduce((one, other) -> other)
                .map(place -> place.moved(edge))
                .orElse(edge);
    }

    private int rightEdge(int edge) {
        return places.stream()
                .filter(place -> place.holds(edge))
                .findFirst()
                .map(place -> place.moved(edge))
                .orElse(edge);
    }
}
