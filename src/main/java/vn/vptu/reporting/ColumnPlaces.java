package vn.vptu.reporting;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.report.PaperColumn;

/** Where the columns of a list stand: from left to right by their weights, together as wide as the paper to the point. */
record ColumnPlaces(List<Place> places, int width) {

    /** One column. */
    record Place(PaperColumn column, int x, int width) {}

    static ColumnPlaces of(List<PaperColumn> columns, int room) {
        int weights = columns.stream().mapToInt(PaperColumn::weight).sum();
        List<Place> places = new ArrayList<>(columns.size());
        int before = 0;
        for (PaperColumn column : columns) {
            int x = room * before / weights;
            before += column.weight();
            places.add(new Place(column, x, room * before / weights - x));
        }
        return new ColumnPlaces(List.copyOf(places), room);
    }

    boolean hasTotals() {
        return places.stream().anyMatch(place -> place.column().total());
    }

    /** Where the first column that adds up begins: what is left of it belongs to the caption of the sum. */
    int firstTotal() {
        return places.stream()
                .filter(place -> place.column().total())
                .mapToInt(Place::x)
                .min()
                .orElse(width);
    }
}
