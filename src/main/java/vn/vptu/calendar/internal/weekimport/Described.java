package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.Optional;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;
import vn.vptu.calendar.internal.weekimport.Token.Kind;

/**
 * Takes the titles into a person that follow the name: "Hoàng Văn Ánh, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ" is one.
 *
 * <p>A title that cannot be that person's begins the next one.
 */
final class Described {

    private static final int MOST_COMMAS = 3;

    private Described() {}

    static Item with(Item item, ItemReader items, ListText text) {
        if (!item.person() || item.titleOnly()) {
            return item;
        }
        Item described = item;
        int at = item.end();
        int commas = 0;
        while (at < text.size() && commas < MOST_COMMAS && !text.is(at, Kind.HARD) && !text.is(at, Kind.CLOSE)) {
            if (text.is(at, Kind.COMMA)) {
                commas++;
                if (text.lead(at + 1).comrade()) {
                    return described;
                }
                Optional<Item> title = items.at(at + 1, false).filter(Item::titleOnly);
                if (title.isPresent()) {
                    List<Target> both = described.targets().stream()
                            .filter(title.get().targets()::contains)
                            .toList();
                    if (both.isEmpty()) {
                        return described;
                    }
                    described = described.endingAt(title.get().end(), both);
                    at = title.get().end();
                    continue;
                }
                if (items.at(at + 1, false).isPresent()) {
                    return described;
                }
            }
            at++;
        }
        return described;
    }
}
