package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbours that name the same one: "Bí thư Tỉnh uỷ, đ/c Hoàng Văn Ánh". */
final class Repetitions {

    private Repetitions() {}

    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.namesSameAs(piece) && !breaks(piece.source())) {
                joined.removeLast();
                joined.add(new Piece(
                        before.source() + piece.source(),
                        before.text() + piece.source(),
                        before.match(),
                        before.use(),
                        before.role(),
                        before.plain() && piece.plain(),
                        before.actsFor() == null ? piece.actsFor() : before.actsFor()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean breaks(String source) {
        return source.contains(";") || source.contains("\n");
    }
}
